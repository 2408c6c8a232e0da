/** Texts that break linters: long, without ends, or made of what patterns begin with. */
export function hostileTexts(size: number, triggers: readonly string[]): Readonly<Record<string, string>> {
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const letters = Array.from({ length: 997 }, (_, i) => (i * 7919 + 13).toString(36).replace(/\d/g, 'e')).join(' ');
  return {
    'one word': fill('bread '),
    'one letter': fill('a '),
    'no space': fill('a'),
    'exclamation marks': fill('!'),
    'exclamation marks apart': fill('! '),
    emoji: fill('🔥'),
    'emoji apart': fill('🔥 '),
    hashtags: fill('#a '),
    handles: fill('@a '),
    quotes: fill('"a '),
    'curly quotes': fill('“a '),
    apostrophes: fill("'a "),
    capitals: fill('BUY NOW '),
    'a long line': fill(`${letters} `),
    'one sentence of triggers': fill(`${triggers.join(' ')} `),
    'sentences of triggers': fill(`${triggers.join('. ')}. `),
    newlines: fill('\n'),
    'lines of one letter': fill('a\n'),
    figures: fill('1 '),
    'one long figure': fill('1'),
    dots: fill('. '),
    commas: fill('a, '),
    dashes: fill('- '),
    brackets: fill('( '),
    'addresses cut off': fill('a.'),
    'last chances': fill('last chance '),
    'only so many left': fill('only 3 left '),
    'names of people': fill('I and we and my '),
    spaces: fill(' '),
    'spaces and a word': `a${fill(' ')}a`,
  };
}

/** Every word that triggers a rule, once. */
export const triggerWords = (rules: readonly { readonly triggers: 'always' | readonly string[] }[]): string[] => [
  ...new Set(
    rules.flatMap(({ triggers }) =>
      triggers === 'always'
        ? []
        : triggers.filter((word) => !word.startsWith('<')).map((word) => word.replace('*', '')),
    ),
  ),
];
