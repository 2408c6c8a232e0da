import { hrefOf, SECTIONS, type SectionId } from './address.ts';

/** The sections: a list beside the page, a row of words above it where the page is narrow. */
export function DeskNav({ current }: { readonly current: SectionId }) {
  return (
    <nav class="desk-nav" aria-label="Sections">
      <ul>
        {SECTIONS.map(({ id, name }) => (
          <li key={id}>
            <a href={hrefOf(id)} aria-current={id === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
