import { CATEGORIES, CATEGORY_TEXTS, type Example, type Rule, rules, type Source } from '../../lib/linter/index.ts';

const REGIONS = { eu: 'EU', es: 'Spain', uk: 'UK', us: 'US', other: 'elsewhere' } as const;

const cell = (text: string) => text.replace(/\n/g, ' ⏎ ').replace(/[<>|]/g, (sign) => `\\${sign}`);
const marked = (text: string, spans: readonly string[] | undefined) =>
  spans ? spans.reduce((all, span) => all.replace(span, `**${span}**`), text) : text.replace(/\{([^{}]*)\}/g, '**$1**');
const textOf = (example: Example) => (typeof example === 'string' ? example : example.text);
const spansOf = (example: Example) => (typeof example === 'string' ? undefined : example.spans);

function sourceLine({ name, section, address, regions, from }: Source): string {
  const where = regions ? regions.map((region) => REGIONS[region]).join(', ') : 'everywhere';
  return `[${name}](${address})${section ? `, ${section}` : ''} (${where}${from ? `, from ${from}` : ''})`;
}

function whereLine({ where, needs }: Rule): string {
  const parts = [
    where?.kinds && `kind: ${where.kinds.join(', ')}`,
    where?.accounts && `account: ${where.accounts.join(', ')}`,
    where?.networks && `network: ${where.networks.join(', ')}`,
    where?.answering && `answering: ${where.answering.join(', ')}`,
    needs && needs.length > 0 && `needs of the profile: ${needs.join(', ')}`,
  ].filter(Boolean);
  return parts.length > 0 ? `*Only where* ${parts.join('; ')}.\n\n` : '';
}

function rulePage(rule: Rule): string {
  const { id, title, why, advice, severity, sources, examples, marks } = rule;
  return `### ${title}

\`${id}\` · **${severity}**${marks === false ? ' · on the checklist only' : ''}

${why} ${advice}

${whereLine(rule)}Rests on: ${sources.map(sourceLine).join('; ')}.

| flagged | fine |
|---|---|
${Array.from({ length: Math.max(examples.flagged.length, examples.fine.length) }, (_, i) => {
  const bad = examples.flagged[i];
  const good = examples.fine[i];
  return `| ${bad ? cell(marked(textOf(bad), spansOf(bad))) : ''} | ${good ? cell(textOf(good)) : ''} |`;
}).join('\n')}
`;
}

/** The whole rule book as Markdown. */
export function writeRuleBook(): string {
  const chapters = CATEGORIES.map((category) => {
    const own = rules.filter(({ id }) => id.startsWith(`${category}/`));
    const { name, question } = CATEGORY_TEXTS[category];
    return `## ${name} (${own.length})\n\n${question}\n\n${own.map(rulePage).join('\n')}`;
  });
  return `# The rule book

Generated from the rules by \`npm run rulebook\`; the examples are the rules' own tests. ${rules.length} rules. **stop**: dishonest or unlawful to post ·
**warn**: costs trust · **hint**: style. This is writing advice, not legal advice.

${chapters.join('\n')}`;
}
