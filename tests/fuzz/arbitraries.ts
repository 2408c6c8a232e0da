import fc from 'fast-check';

/** Words that set rules off, break patterns, or are no words. */
const PIECES = [
  'last chance', 'BUY NOW', '!!!', '🔥', 'the best in town', '\ud83d', '\udc00', '“', '”', '"', "'", 'only 3 left', '\n',
  '\n\n', '#sale', 'we', 'I', 'my husband', '100%', '@me', 'https://a.example', 'cheap', 'foodies', 'client', '#Walnut',
  '[first name]', 'Please be advised that', 'you idiots', '\u200d', '\u202e', 'שלום', '\0', 'e\u0301', 'guaranteed',
  'don’t', '1.', '- ', '• ', '?', '…', 'As an AI language model', '+34 600 000 000', 'Ana', 'sorry', 'refund', '50% off',
  '€5', 'tomorrow', 'Nordic  Bakery', 'in order to', 'utilize', 'link in bio', '—', ';', '(', '*bold*', '_', '</script>',
] as const; // biome-ignore format: a table of words

const piece = fc.constantFrom(...PIECES);

/** A draft nobody would write. */
export const drafts = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: piece },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { maxLength: 24 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)));

/** What a hand does to a draft: takes some signs out at a place and puts others in. */
export const edits = fc.record({
  at: fc.nat(300),
  out: fc.nat(12),
  into: fc.oneof(piece, fc.constantFrom(' ', '.', 'a', '“')),
});
export const edited = (text: string, { at, out, into }: { at: number; out: number; into: string }): string => {
  const place = Math.min(at, text.length);
  return text.slice(0, place) + into + text.slice(place + out);
};

const words = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '(a+)+$',
    '.*',
    '[',
    '\\',
    '(?=',
    'a{1,',
    '|',
    'cheap',
    'best bread',
    ' ',
    '\n',
    '#',
    '@a',
    '’',
    '\ud83d',
  ),
);
const list = fc.array(words, { maxLength: 4 });
const few = <Entry>(entry: fc.Arbitrary<Entry>) => fc.array(entry, { maxLength: 4 });

/** A profile as somebody might have written it by hand, without its version. */
export const profiles = fc.record(
  {
    name: words,
    names: list,
    handles: list,
    avoid: few(fc.record({ words, reason: words, instead: words, except: fc.array(words, { maxLength: 2 }) })),
    prefer: few(fc.record({ from: words, to: words })),
    allow: list,
    claims: few(fc.record({ words, evidence: words, until: words })),
    phones: list,
    mails: list,
    staff: list,
    topics: list,
    secrets: list,
    disclosure: fc.record({ tags: list, partners: list }),
    terms: fc.record({ offer: words, guarantee: words, giveaway: words }),
    questions: few(fc.record({ id: words, text: words })),
    rules: fc.dictionary(fc.oneof(words, fc.constant('__proto__')), fc.constantFrom('off', 'stop', 'warn', 'hint')),
  },
  { requiredKeys: [] },
);

/** The same with anything at all in some of its places. */
export const brokenProfiles = fc
  .tuple(
    profiles,
    fc.dictionary(
      fc.constantFrom('avoid', 'names', 'tone', 'limits', 'rules', 'version', '__proto__', 'asks'),
      fc.jsonValue(),
    ),
  )
  .chain(([profile, broken]) =>
    fc.array(fc.jsonValue(), { maxLength: 2 }).map((junk) => ({
      version: 1,
      ...profile,
      ...broken,
      ...(junk.length > 0 && { avoid: [...(profile.avoid ?? []), ...junk], secrets: [...junk, 'walnut'] }),
    })),
  );
