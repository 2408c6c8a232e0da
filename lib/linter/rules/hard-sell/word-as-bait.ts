import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const ASK = '(?:comment|dm|message|inbox|write|type|reply|reply with|text)(?: (?:me|us|below|back|the word|with))*';
const CODE = new RegExp(
  String.raw`(?<=^|[^\p{L}]|\b)(?:${ASK.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)}) (?:["'“‘’]\p{Lu}{2,14}["'”’]|(?!STOP\b|HELP\b|US\b|ME\b|HIM\b|HER\b|IT\b|ASAP\b|SMS\b|GDPR\b|CV\b|IN\b|FOR\b|AND\b|TO\b|NOW\b|OR\b|IF\b|IS\b|SIM\b|PDF\b|ID\b|IBAN\b|SOS\b|END\b|THE\b)\p{Lu}{2,14})(?![\p{L}'])`,
  'gu',
);
const TAGS =
  /\btag (?:your )?(?:\d|two|three|four|five|ten|all (?:of )?your)\b(?: (?:more|other))?(?: (?:\w+ )?(?:friends?|besties|mates|pals|girls|people|buddies|leaders|family|moms|mums|guys|others|each))?/gi;
const TOLL =
  /\b\d[\d,]* (?:likes|shares|comments|retweets|reposts)(?: first)?(?:,? or|,? and (?:we|i)(?:'ll| will)|,? before (?:we|i)| first)\b|\b(?:i|we) (?:do (?:count|check) the list|(?:do )?count the (?:tags|likes|shares)|(?:do )?check who (?:likes|shared|comments))\b|\bfirst (?:\d+|ten|five|three|one) to (?:comment|type|dm|message)\b|\bhand over your e-?mail\b|\bwhoever skips\b|\b(?:like|share|repost|comment|follow)(?: this)? or (?:nobody|no one|we|it|you)\b/gi;
const ALL_IN = /\b(?:like|repost|share|connect|follow|tag|story|save)\b/i;

const rule: Rule = {
  id: 'hard-sell/word-as-bait',
  title: 'A word as the price of an answer',
  why: 'Making people type a code word to learn something turns a talk into a counter.',
  advice: 'Put the answer or a link in the post, and let people ask in their own words.',
  severity: 'hint',
  sources: [cite('META_BAIT'), cite('X_AUTHENTICITY'), cite('MAILCHIMP', 'social media')],
  reads: 'sentence',
  triggers: [
    'tags',
    'list',
    'first',
    'hand',
    'skips',
    'skip',
    'comment',
    'dm',
    'message',
    'inbox',
    'write',
    'type',
    'reply',
    'text',
    'tag',
    'drop',
    'send',
    'likes',
    'shares',
    'comments',
    'repost',
    'whoever',
    'mention',
  ],
  examples: {
    flagged: [
      '{Comment YES} and we send you the price list.',
      '{DM me GLOW} for the details.',
      'Want the playbook? {Comment ‘PLAYBOOK’} below.',
      'Write to us, or {type "READY"} and I take it from there.',
      'Giveaway tonight: {tag 3 friends} and follow.',
      '{Text us the word BREAD} for the recipe.',
      '£5 for six buns, but {500 likes first} please.',
    ],
    fine: [
      'Comment your colour by Sunday 20 July, terms in bio.',
      'Text STOP to leave the list.',
      'DM us if you want one.',
      'Write the street on the box, the courier reads it sometimes.',
      'We comment on VAT changes every March.',
      'Tag us if you bake it.',
      'Please reply with your order number.',
      'Message Leo on Saturday.',
    ],
  },
  check: function* (sentence) {
    const say = 'is bait: put the answer or a link here';
    yield* tell(sentence, CODE, {
      unless: [isNegated, isReported],
      source: 'raw',
      say,
      ...(stands(ALL_IN, sentence.text) && { severity: 'warn' as const }),
    });
    yield* tell(sentence, TAGS, { unless: [isNegated, isReported], say: 'makes readers advertise: drop the demand' });
    yield* tell(sentence, TOLL, {
      unless: [isNegated, isReported],
      say: 'sets a toll of clicks: drop it',
      severity: 'warn',
    });
  },
};
export default rule;
