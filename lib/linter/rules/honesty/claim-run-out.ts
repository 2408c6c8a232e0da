import { standing } from '../../../profile/index.ts';
import { cite } from '../../sources.ts';
import { find, seen } from '../../text/find.ts';
import { listPattern } from '../../text/words.ts';
import type { Rule } from '../../types.ts';

const claim = (evidence: string, until = '') => ({ claims: [{ words: 'best rye in Valencia', evidence, until }] });
const PROOF = 'https://awards.example/rye';

const rule: Rule = {
  id: 'honesty/claim-run-out',
  title: 'A claim on file that does not stand',
  why: 'Your company listed this claim, but its proof has run out or was never added.',
  advice: 'Renew the proof on the list of claims, or leave the claim out.',
  severity: 'warn',
  sources: [cite('CAP', '3.7'), cite('UCPD', 'article 12'), cite('FTC_DOTCOM')],
  needs: ['claims'],
  isOwners: true,
  reads: 'draft',
  triggers: 'always',
  anyLanguage: true,
  silences: [
    'claim-not-on-file',
    'unproven-superlative',
    'number-one-claim',
    'nobody-else-claim',
    'bare-statistic',
    'bare-guarantee',
    'unnamed-study',
    'vague-green',
  ].map((name) => ({ rule: `honesty/${name}`, on: 'words' as const })),
  examples: {
    flagged: [
      { text: 'Come in for the {best rye in Valencia}.', profile: claim('') },
      { text: 'Come in for the {best rye in Valencia}!', profile: claim(PROOF, '2026-04-30') },
      { text: 'The {Best Rye in Valencia}, still warm.', profile: claim(' ') },
      { text: 'Ven a por el {best rye in Valencia}, recién hecho.', profile: claim(PROOF, '2024-12-31') },
      { text: 'It is the {best rye in Valencia}.', profile: claim(PROOF, 'as long as we like') },
    ],
    fine: [
      { text: 'Come in for the best rye in Valencia.', profile: claim(PROOF) },
      { text: 'Come in for the best rye in Valencia.', profile: claim(PROOF, '2026-05-01') },
      { text: 'Come in for the best rye in Valencia.', profile: claim(PROOF, '2030-01-01') },
      { text: 'Rye again on Thursday, best before noon.', profile: claim('') },
      { text: 'Come in for rye.', profile: { claims: [{ words: '', evidence: '', until: '' }] } },
    ],
  },
  *check(draft, { now }, { claims }) {
    for (const one of claims) {
      const state = standing(one, now);
      const words = listPattern([one.words]);
      if (state === 'valid' || !words) continue;
      const say =
        state === 'expired'
          ? `ran out on ${one.until}: renew its proof or leave it out`
          : 'has no proof on file yet: add it or leave it out';
      for (const match of find(draft, words, [], 'raw')) yield { ...seen(match, { say }), claim: one.words };
    }
  },
};
export default rule;
