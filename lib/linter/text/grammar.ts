import type { Passage, Span } from '../types.ts';

/** The part of compromise we use. The library is loaded by whoever runs the linter, because loading takes 240 ms. */
export type Nlp = (text: string) => {
  people(): {
    out(format: 'offset'): readonly { readonly offset: { readonly start: number; readonly length: number } }[];
  };
};

/** Finds persons' names with compromise, once per passage text. */
export function createPeopleFinder(nlp: Nlp | undefined): (passage: Passage) => readonly Span[] {
  if (!nlp) return () => [];
  const known = new Map<string, readonly Span[]>();
  return ({ text }) => {
    const cached = known.get(text);
    if (cached) return cached;
    const names = nlp(text)
      .people()
      .out('offset')
      .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
    if (known.size > 200) known.clear();
    known.set(text, names);
    return names;
  };
}
