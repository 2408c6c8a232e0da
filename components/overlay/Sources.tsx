import type { Source } from '../../lib/linter/index.ts';
import { Icon } from '../controls/index.ts';

function SourceLink({ source: { name, section, address } }: { readonly source: Source }) {
  const words = section ? `${name}, ${section}` : name;
  const last = words.lastIndexOf(' ') + 1;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {words.slice(0, last)}
      <span>
        {words.slice(last)}
        <Icon name="outside" size={12} />
      </span>
      <span class="only-spoken"> (opens in a new tab)</span>
    </a>
  );
}

/** Where it is written: the first source in sight, the others on request. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const [first, ...others] = sources;
  if (!first) return null;
  return (
    <div class="sources">
      <p>
        Written in: <SourceLink source={first} />
      </p>
      {others.length > 0 && (
        <details>
          <summary>{others.length} more</summary>
          <ul>
            {others.map((source) => (
              <li key={source.name + source.section}>
                <SourceLink source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
