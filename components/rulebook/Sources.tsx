import type { Source } from '../../lib/linter/index.ts';
import { Icon } from '../controls/index.ts';
import { dateInWords, listOf, REGION_PLACES } from './words.ts';

/** Where it is written: the public texts a rule rests on, with where and since when they hold. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="rule-sources">
      {sources.map(({ name, section, address, regions, from }) => (
        <li key={`${name} ${section}`}>
          <a href={address} target="_blank" rel="noreferrer">
            {name}
            <Icon name="outside" size={13} />
            <span class="only-spoken"> (opens in a new tab)</span>
          </a>
          <p class="help">
            {[
              section,
              regions
                ? `for readers in ${listOf(regions.map((region) => REGION_PLACES[region]))}`
                : 'good practice everywhere',
              from && `applies from ${dateInWords(from)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
