import { cite } from '../../sources.ts';
import { matchesOf, stands } from '../../text/find.ts';
import type { Rule, Sighting } from '../../types.ts';
import { SELLING } from './words.ts';

const SHOUT = /(?<![\p{L}\p{N}.-])\p{Lu}[\p{Lu}']{1,20}(?![\p{L}\p{N}-])/gu;
/** Words of sellers and of stress. Any other capitals may be names, units or acronyms. */
const PUSHY =
  /^(?:NOW|TODAY|TONIGHT|ONLY|BUY|BOOK|ORDER|SHOP|GRAB|GET|HURRY|LAST|FINAL|CHANCE|FREE|SALE|HUGE|MEGA|MASSIVE|BEST|STOP|NEVER|EVER|EVERYTHING|GONE|CALL|RING|CLICK|DM|COME|DON'?T|MISS|WAIT|LIMITED|TIME|OFFER|OFFERS|DEAL|DEALS|OFF|HALF|PRICE|PRICES|SAVE|WIN|GUARANTEED?|AMAZING|INSANE|UNREAL|INCREDIBLE|CRAZY|EXCLUSIVE|RUN|MOVE|GO|STILL|AGAIN|ALL|MUST|PAY|YOU|YOUR|YOURSELF|BRING|WHY|ARE|THIS|READING|SELLING|FAST|OUT|LINK|BIO|SEND|EVERY|RIGHT|HERE|DOWN)$/;
/** Two words in capitals side by side: a quick look before the thorough one. */
const TWO_LOUD = /[A-Z']{2}[^A-Za-z0-9]+[A-Z]{2}/;
/** Notices and news are put in capitals to be found. */
const NOTICE =
  /\b(?:closed|sold out|cancelled|postponed|update|recall|warning|open|thank you|thanks|passed|girl|boy|winner|agreed|jobs|hiring|moving sale|found|lost|sorry|correction|born|happy|welcome|congrat\w*)\b/i;
const ORDER =
  /^(?:BUY|BOOK|ORDER|SHOP|GRAB|NOW|LAST|CHANCE|HURRY|GO|STOP|CALL|RING|CLICK|HUGE|MEGA|MASSIVE|INSANE|CRAZY|RUN|MOVE|SEND|PAY|MISS|MUST|LIMITED)$/;
const TOGETHER = 24;

const rule: Rule = {
  id: 'hard-sell/shouted-words',
  title: 'Words in capitals',
  why: 'Capitals read as shouting, and some screen readers spell them out.',
  advice: 'Write them small; let one fact do the work.',
  severity: 'hint',
  sources: [
    cite('GOOGLE_ADS', 'editorial: capitalisation'),
    cite('MAILCHIMP', 'writing for accessibility'),
    cite('FORMALITY'),
  ],
  reads: 'draft',
  patterns: [SHOUT],
  triggers: ['<caps>', 'go'],
  examples: {
    flagged: [
      '{HUGE SALE} this weekend',
      '{BUY NOW} and save',
      'Sofas: {EVERYTHING MUST GO} at half price!!!',
      '{LAST CHANCE} for half-price lamps',
      '{GET YOURSELF DOWN} here, recliners $150',
    ],
    fine: [
      'UNESCO and the BBC visited our mill.',
      'ISO 9001 audit passed, VAT included in all prices.',
      'NORDIC BAKERY opens at 8.',
      'The USB and HDMI ports are on the back.',
      'OK, who ate the last one?',
      'CLOSED TODAY, the oven man is in.',
      'Outlet is CLOSED Monday for Onam.',
      'MOVING SALE SATURDAY, 9 to 4, Depot Rd',
    ],
  },
  check: function* (draft): Generator<Sighting> {
    if (!TWO_LOUD.test(draft.text)) return;
    const loud = [...matchesOf(draft.text, SHOUT)].filter((hit) => PUSHY.test(hit[0]));
    for (let i = 1; i < loud.length; i++) {
      const [before, here] = [loud[i - 1], loud[i]];
      if (!before || !here || /\S/.test(draft.text.slice(before.index + before[0].length, here.index))) continue;
      let last = here;
      for (
        let next = loud[i + 1];
        next && !/\w/.test(draft.text.slice(last.index + last[0].length, next.index));
        next = loud[++i + 1]
      )
        last = next;
      const end = last.index + last[0].length;
      if (last === here && !ORDER.test(before[0]) && !ORDER.test(here[0])) continue;
      const line = draft.text.slice(Math.max(0, before.index - TOGETHER), end + TOGETHER);
      if (NOTICE.test(line) || !stands(SELLING, draft.text)) continue;
      yield { start: before.index, end, message: 'Capitals shout at the reader: write them small' };
      return;
    }
  },
};
export default rule;
