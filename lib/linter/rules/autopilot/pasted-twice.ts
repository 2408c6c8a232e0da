import { cite } from '../../sources.ts';
import { DELETE, quote } from '../../text/find.ts';
import { plainWords } from '../../text/fingerprint.ts';
import type { Rule } from '../../types.ts';

const FEWEST = 5;

/** The same for the same letters in any order and case: most sentences need no closer look. */
function sumOf(raw: string): number {
  let sum = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code >= 0xc0) sum += code;
    else if ((code | 32) >= 97 && (code | 32) <= 122) sum += (code | 32) * (code | 32);
  }
  return sum;
}

const rule: Rule = {
  id: 'autopilot/pasted-twice',
  title: 'The same sentence twice',
  why: 'It looks pasted, and readers stop at it.',
  advice: 'Take one of the two out.',
  severity: 'warn',
  sources: [cite('GRICE', 'manner')],
  reads: 'draft',
  triggers: 'always',
  anyLanguage: true,
  examples: {
    flagged: [
      'Rye is back on Thursday morning. {Rye is back on Thursday morning.}',
      'We open at eight every day.\nCome in.\n{We open at eight every day.}',
      'Thank you all for coming today! Leo. {Thank you all for coming today!}',
      'The ramp is ready at last. Photos below. {The ramp is ready at last.}',
      'Ask Leo about the fig loaf. He knows. {Ask Leo about the fig loaf!}',
    ],
    fine: [
      'Slow, slow, slow. That is rye.',
      'Rye on Thursday. Spelt on Friday.',
      'We open at eight. We close at eight.',
      'Thank you. Thank you. Thank you.',
      'Row, row, row your boat, said Leo, kneading.',
    ],
  },
  check: function* (draft) {
    const sums = new Map<number, string>();
    const known = new Set<string>();
    for (const { start, raw } of draft.sentences) {
      const sum = sumOf(raw);
      const twin = sums.get(sum);
      sums.set(sum, raw);
      if (twin === undefined) continue;
      known.add(plainWords(twin).join(' '));
      const words = plainWords(raw);
      if (words.length < FEWEST) continue;
      const key = words.join(' ');
      if (known.has(key)) {
        yield {
          start,
          end: start + raw.length,
          message: `${quote(raw)} stands here twice: take one out`,
          fixes: [DELETE],
        };
      }
      known.add(key);
    }
  },
};
export default rule;
