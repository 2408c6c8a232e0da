import { cite } from '../../sources.ts';
import { matchesOf, stands } from '../../text/find.ts';
import { hasDate } from '../../text/guards.ts';
import type { Rule, Sighting } from '../../types.ts';

/** Verbs of selling and of counting clicks; cooking, safety and how-to verbs are not among them. */
const ACTION =
  /(?<=^\s{0,2}|[^\w\s'€$£%#@-]\s{0,2}|\b(?:and|then|so|please|pls|kindly|or|&)\s)(?<verb>buy|order|pre-?order|shop|book|grab|like|share|tag|follow|comment|save|subscribe|click|tap|swipe|call|ring|text|message|dm|visit|download|join|claim|cart|check ?out|sign up|get yours|reserve|pay|repost|connect with|register|enter|add to (?:bag|basket|cart)|hit|smash|drop (?:a|your)|fill in|write (?:in|us|yes|ready)|use code|tell your (?:sister|friends|mates|husband|boss)|bring (?:your|a|ur))(?!['\w])(?! (?:of|to|in the know|the way|to have|is|was|are|were|has|had|for (?:the|your) (?:memories|support))\b)/gim;
const RUN = 170;
/** Numbered steps, recipes, directions and event programmes list what to do, and rightly. */
const HOW_TO =
  /^[^\S\n]{0,20}(?:\d[.)]|[-•·–✅✔])\s|\b(?:recipe|step \d|how to|instructions|in case of|if you (?:smell|see|find|lose|lost)|refund|reset|settings|password|router|screenshot|to (?:apply|enter|claim your refund|cancel|return|vote))\b/im;
const kin = (verb: string) =>
  verb
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/^(?:ring|text|message|dm|write.*)$/, 'call')
    .replace(/^(?:tap|swipe|hit|smash)$/, 'click')
    .replace(/^(?:order|shop|pre order|grab|get yours|reserve|claim)$/, 'buy');

const rule: Rule = {
  id: 'hard-sell/stacked-commands',
  title: 'A pile of commands',
  why: 'A list of orders gets none of them done.',
  advice: 'Ask for one thing.',
  severity: 'warn',
  sources: [cite('META_BAIT'), cite('GRICE', 'quantity'), cite('MAILCHIMP', 'social media')],
  reads: 'draft',
  patterns: [ACTION],
  triggers: [
    'buy',
    'order',
    'shop',
    'book',
    'grab',
    'like',
    'share',
    'tag',
    'follow',
    'comment',
    'save',
    'subscribe',
    'click',
    'tap',
    'swipe',
    'call',
    'ring',
    'text',
    'message',
    'dm',
    'visit',
    'download',
    'join',
    'claim',
    'cart',
    'checkout',
    'sign',
    'get',
    'reserve',
    'pay',
    'write',
    'repost',
    'connect',
    'send',
    'register',
    'enter',
    'come',
    'hit',
    'smash',
    'add',
    'drop',
  ],
  examples: {
    flagged: [
      '{Like, share and follow} us!',
      '{Click the link, use code SUN and order} today.',
      '{Follow us, tag a friend and comment} your favourite.',
      '{Call now. Visit our showroom. Book} a free quote.',
      '{Tap the link. Save this. Share it to your story. Add to bag}. Fern bracelet, $64.',
      '{Cart. Checkout. Tag} three friends.',
    ],
    fine: [
      'Tell us your favourite and we will bake it on Friday.',
      'How to keep bread fresh: 1) cool it, 2) wrap it, 3) slice it when you need it.',
      'We like the way you share your tables.',
      'Visit us on Saturday, the kitchen is open.',
      'Book a table by phone or message us here.',
      'To cancel: log in, click settings, tap plan, call if it fails.',
      'Call the desk, ring the bell, text Leo: someone will let you in.',
    ],
  },
  check: function* (draft): Generator<Sighting> {
    if (stands(HOW_TO, draft.text)) return;
    const hits = [...matchesOf(draft.text, ACTION)].map((hit) => ({
      at: hit.index,
      end: hit.index + hit[0].length,
      verb: kin(hit[0]),
    }));
    let from = 0;
    for (let to = 0; to < hits.length; to++) {
      const last = hits[to];
      while (last && (hits[from]?.at ?? 0) < last.end - RUN) from++;
      const run = hits.slice(from, to + 1);
      const kinds = new Set(run.map((hit) => hit.verb)).size;
      const next = hits[to + 1];
      if (kinds < 3 || (next && next.at - (last?.end ?? 0) < 40)) continue;
      const start = run[0]?.at ?? 0;
      const calm = hasDate(draft.text.slice(start, last?.end)) || kinds === 3;
      yield {
        start,
        end: last?.end ?? start,
        message: `${kinds} commands in a row: keep the one that matters most`,
        severity: calm && run.length < 4 ? 'hint' : 'warn',
      };
      return;
    }
  },
};
export default rule;
