import { cite } from '../../sources.ts';
import { matchesOf, stands } from '../../text/find.ts';
import type { Rule, Sighting } from '../../types.ts';

const RUN = /[!?]{3,}|‼️?!?/g;
const PUSH =
  /\b(?:buy|order|book|shop|grab|hurry|call|ring|dm|sign up|get (?:yours|it|down)|click|sale|offer|deals?|discount|% off|half price|free|only|last|left|today|now|price|everything|guaranteed?|gone)\b|\d ?%/i;
const JOY =
  /\b(?:thank(?:s| you)|congrat\w*|passed|born|girl|boy|proud|legends?|birthday|happy|welcome|well done|sold out|won|second|graduated|news|hiring|jobs|sorry|ciao|giveaway|love)\b/i;

const rule: Rule = {
  id: 'hard-sell/exclamation-run',
  title: 'Runs of exclamation marks',
  why: 'One is joy; three with an offer is a market stall.',
  advice: 'Keep one, or none.',
  severity: 'hint',
  sources: [cite('GOOGLE_ADS', 'editorial: repeated punctuation'), cite('MAILCHIMP', 'grammar and mechanics')],
  reads: 'draft',
  patterns: [RUN],
  triggers: ['!'],
  examples: {
    flagged: [
      'Buns for a pound{!!!} Everything must go{!!!}',
      'Sofas half price{!!!} Call us{!!!}',
      'Only today, 2x1{!!!} Order{!!!!}',
      'Sale{!!!} Get yours{!!!}',
      'Everything goes{!!!} Recliners $150{!!!}',
    ],
    fine: [
      'Open today!',
      'Really?! We laughed too.',
      'A reader wrote “wow!!!” and we blushed.',
      'Hello! Come in! Sit down!',
      'What? No bread on Monday?',
      'PASSED MY TEST!!! Third time, thank you!!!',
      'Season passes are $160 till Friday May 30!!! Kids swim free.',
    ],
  },
  check: function* (draft): Generator<Sighting> {
    const runs = [...matchesOf(draft.text, RUN)];
    if (runs.length < 2 || !stands(PUSH, draft.text) || stands(JOY, draft.text)) return;
    for (const run of runs.slice(0, 2))
      yield {
        start: run.index,
        end: run.index + run[0].length,
        message: 'A run of marks shouts: keep one, or none',
        ...(/!/.test(run[0]) && { fixes: [{ words: '!' }] }),
      };
  },
};
export default rule;
