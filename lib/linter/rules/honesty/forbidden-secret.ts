import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord } from './words.ts';

const r = String.raw;
const WHO = r`(?:they|banks?|the banks?|big \w+|doctors?|dentists?|dermatologists|the industry|the government|insurers|supermarkets|your \w+|estate agents|brokers|gyms|the competition|salons|accountants)`;
const SECRET = anyOf(
  r`(?:vets?|doctors?|dentists?|banks?|big \w+|the (?:industry|vets|doctors|banks|competition)|insurers|supermarkets) (?:is|are) (?:quiet|nervous|silent|worried|terrified|not happy) about (?:it|us|our \w+|this)(?: \w+)?`,
  r`what (?:the|your) (?:dentist|bank|doctor|vet|gym|broker|agent|insurer) (?:hides|doesn't tell you|never says|won't admit)(?: \w+){0,3}`,
  r`(?:what )?${WHO} (?:don't|doesn't|do not|does not|won't|will not|never|hope you never|would never) (?:want you to (?:know|find out|read|see|learn)|tell you|admit|show you)(?: \w+){0,2}`,
  r`${WHO} (?:hates?|fears?|is afraid of|are afraid of|is scared of|are furious about) (?:this|us|our|it|her|him)(?: \w+){0,2}`,
  r`(?:before (?:it's|it is|it gets|they|the government|this gets|we're|we get)) (?:banned|ban|bans|taken down|silenced|deleted)(?: (?:it|this))?`,
  r`(?:the|a) (?:secret|truth|trick) (?:they|the \w+|big \w+|your \w+) (?:hide|hides|kept|keep|keeps|buried)(?: from you)?`,
  r`banned (?:in|by) (?:\d+|most|many|several) (?:countries|shops|gyms|casinos|banks)`,
);

const rule: Rule = {
  id: 'honesty/forbidden-secret',
  title: 'What “they” hide from you',
  why: 'A secret that “they” keep from people is a claim nobody can check, and it makes a fear of somebody.',
  advice: 'Tell the fact with its source, and leave the hidden enemy out.',
  severity: 'warn',
  sources: [cite('UCPD', 'article 6'), cite('CAP', '3.7 and 3.42'), cite('FTC_HEALTH'), cite('GRICE', 'quality')],
  reads: 'sentence',
  patterns: [SECRET],
  triggers: anyWord(
    "don't doesn't do does won't will never hate hates fear fears afraid scared furious before secret truth trick banned quiet nervous silent worried terrified happy hides",
  ),
  examples: {
    flagged: [
      '{The bank doesn’t want you to know this}.',
      '{Doctors hate this one trick}.',
      'Get it now {before the government bans it}.',
      '{What dentists never tell you about toothpaste}, in our shop.',
      '{The secret the industry keeps from you} is in every jar.',
    ],
    fine: [
      'My doctor hates the lift, so he is fit.',
      'They don’t want you to wait outside in the rain, so the door is open.',
      'The secret is a pinch of salt and a slow oven.',
      'What did your dentist never tell you? Ask her.',
      'The film was banned in 1962 and runs on Friday.',
    ],
  },
  check: (sentence) =>
    tell(sentence, SECRET, { unless: [isAsked], say: 'makes a hidden enemy: give the fact and its source' }),
};
export default rule;
