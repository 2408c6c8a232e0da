import { cite } from '../../sources.ts';
import { matchesOf, seen, stands } from '../../text/find.ts';
import type { Rule, Sighting } from '../../types.ts';
import { COMMAND, MENDING } from './words.ts';

const PITCH = new RegExp(
  [
    String.raw`\b\d{1,2} ?% (?:off|discount|lower|cheaper)\b[^.!?\n]{0,30}`,
    String.raw`\b(?:use|with) (?:the |my |our )?code\b(?: \w+)?`,
    String.raw`\bcheck out (?:our|my)\b(?: \w+){0,2}`,
    String.raw`\b(?:upgrade|switch) (?:to|now|today)\b(?: (?:our|the|my))?(?: \w+){0,2}`,
    String.raw`${COMMAND}(?:buy(?! it (?:when|if))|order (?:yours|now|today|a|one|the)|shop|subscribe|sign up|grab (?:yours|one|our|the \w+ (?:set|box|plan|bundle|offer))|book (?:a|your) (?:demo|call|tour|consultation|free))\b(?: [\w-]+){0,3}`,
    String.raw`\bvisit our (?:shop|store|web ?site|page)\b`,
    String.raw`${COMMAND}(?:try|take|get|consider|grab) (?:our|the) (?:new |annual |yearly |premium |pro |bigger )?(?:plan|package|premium|pro|bundle|set|box|annual|yearly)\b(?: \w+)?`,
    String.raw`\bbook (?:a|your) (?:demo|discovery call|free (?:quote|consultation))\b`,
    String.raw`\b(?:our|my) (?:new |special |current )?(?:offer|sale|promotion|deal|package) (?:is|runs|ends|this|on)\b`,
  ].join('|'),
  'gi',
);
const WANTS_TO_BUY =
  /\?|\b(?:how much|price[sd]?|costs?|where (?:can|do) (?:i|we)|buy|order(?!ed)|stock|available|deliver|ship(?!ped)|discount|link|looking for|recommend(?:ations?)?|need (?:a|an|one|some)|want one|take my money|sign me up|interested)\b/i;
/** News of loss: nothing may be sold under it. */
const SORROW =
  /\b(?:passed away|died|death|funeral|rip|r\.i\.p|lost (?:my|our) (?:mum|mom|dad|job|wife|husband|dog|cat|home|house)|redundan\w+|laid off|cancer|diagnos\w+|hospital|miscarriage|divorc\w+|flood(?:ed)?|fire|grie(?:f|ving)|in memory|heartbroken|condolences)\b|😢|🕊|💔/iu;

const rule: Rule = {
  id: 'hard-sell/pitch-in-reply',
  title: 'Selling in a reply',
  why: 'They talked to you; a pitch tells them you did not listen.',
  advice: 'Answer what they said, and sell nothing until they ask.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE'), cite('SERVICE_RECOVERY'), cite('DARK_PATTERNS', 'pressured selling')],
  reads: 'draft',
  where: { kinds: ['reply', 'comment'] },
  patterns: [PITCH],
  triggers: [
    'switch',
    'off',
    'code',
    'discount',
    'check',
    'offer',
    'sale',
    'promotion',
    'buy',
    'order',
    'shop',
    'book',
    'visit',
    'try',
    'upgrade',
    'plan',
    'buy',
    'upgrade',
    'package',
    'add',
    'grab',
    'deal',
    'demo',
    'premium',
    'subscribe',
    'sign',
    'annual',
    'take',
    'get',
  ],
  examples: {
    flagged: [
      {
        text: 'Thanks! {Check out our new boxes}.',
        context: { kind: 'reply', replyTo: 'Lovely photo of the old oven!' },
      },
      {
        text: 'Glad you like it, {use code OVEN10}.',
        context: { kind: 'reply', replyTo: 'Lovely photo of the old oven!' },
      },
      { text: 'Thank you! {Order yours today}.', context: { kind: 'reply', replyTo: 'Lovely photo of the old oven!' } },
      {
        text: 'Sorry about that. {Try our new premium plan}!',
        context: { kind: 'reply', replyTo: 'My order came late again', answering: 'complaint' },
      },
      {
        text: 'So sorry for your loss. Granite is {15% off with us this month}.',
        context: { kind: 'reply', replyTo: 'Our dad passed away on Sunday' },
      },
      {
        text: 'Oh no! {Upgrade to our hybrid set} and they last longer.',
        context: { kind: 'reply', replyTo: 'Lashes fell off after 4 days.', answering: 'complaint' },
      },
    ],
    fine: [
      {
        text: 'Thanks! It is from 1920 and still works.',
        context: { kind: 'reply', replyTo: 'Lovely photo of the old oven!' },
      },
      { text: 'It’s €19, you can order it here.', context: { kind: 'reply', replyTo: 'How much is the box?' } },
      {
        text: 'Sorry, Marta. The next coffee is on us.',
        context: { kind: 'reply', replyTo: 'Cold coffee again', answering: 'complaint' },
      },
      { text: 'Yes, try our rye on Thursday!', context: { kind: 'reply', replyTo: 'Where can I buy rye?' } },
      {
        text: 'Thank you, Pilar. Which one is your favourite?',
        context: { kind: 'reply', replyTo: 'I order every week' },
      },
      {
        text: 'So sorry. We have taken 20% off the bill and refunded the dessert.',
        context: { kind: 'reply', replyTo: 'Soup was cold', answering: 'complaint' },
      },
    ],
  },
  check: function* (draft, context): Generator<Sighting> {
    const asked = context.replyTo.replace(/’/g, "'");
    if (asked === '' || stands(MENDING, draft.text)) return;
    const isSad = stands(SORROW, asked);
    const isComplaint = context.answering === 'complaint';
    if (!isSad && !isComplaint && stands(WANTS_TO_BUY, asked)) return;
    for (const hit of matchesOf(draft.text, PITCH)) {
      const words = hit[0].trimEnd();
      const match = {
        start: hit.index,
        end: hit.index + words.length,
        words: draft.raw.slice(hit.index, hit.index + words.length),
        groups: {},
      };
      yield seen(match, {
        say: 'sells where nobody asked: answer them only',
        severity: isSad || isComplaint ? 'warn' : 'hint',
      });
      return;
    }
  },
};
export default rule;
