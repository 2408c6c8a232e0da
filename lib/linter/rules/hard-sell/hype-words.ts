import { cite } from '../../sources.ts';
import { find, seen } from '../../text/find.ts';
import { beside, isNegated, isReported } from '../../text/guards.ts';
import type { Rule, Sighting } from '../../types.ts';

const STRONG =
  /\b(?:revolutionary|revolutioni[sz](?:es?|ing)|game[- ]?chang(?:er|ing)|(?:mind|jaw|life|earth|world|soul)[- ](?:blowing|bending|dropping|altering|shattering|changing)|unbeatable|unmissable|once[- ]in[- ]a[- ]lifetime|next[- ]level|ground-?breaking|out of this world|like never before|never been done before|world-class|(?:insane|crazy|unreal|sick|killer|epic|monster|stupid|ridiculous) (?:deals?|offers?|discounts?|savings?|value|bargains?|power|speed|results?)|you(?:'ve| have) never (?:seen|tasted|tried|had|felt|worn) anything like|(?:easily )?the (?:smartest|best|easiest) (?:buy|purchase|decision|investment|thing) (?:of your|you(?:'ll| will)? ever|you(?:'ll)?|this)|you'?ll never (?:forgive|go back|look at)|everything you (?:knew|know) about|(?:this|the) (?:deal|price|offer|sale) is (?:insane|crazy|unreal|mental|nuts|wild|ridiculous)|most (?:amazing|incredible|life-?changing|unbelievable|beautiful) \w+ (?:ever|in the world|has landed)|(?:it|this) is(?:n'?t| not) just (?:a|an|another) \w+[,;:-]|people who(?:'ve| have) (?:seen|tried) it)\b/gi;
const WEAK =
  /\b(?:amazing|incredible|awesome|fantastic|stunning|ultimate|unbelievable|sensational|spectacular|phenomenal|magical|fabulous|divine|majestic|legendary|savage|atomic|life-altering)\b/gi;
/** Praise of people, of art and of science; the words as somebody's subject. */
const isPraise = beside(
  /\b(?:thank(?:s| you)?|grateful|team|crowd|people|friends?|neighbou?rs?|you (?:all|were|are)|view|sunset|weather|evening|night|support|volunteers|colleague|film|book|surger\w+|research\w*|stud(?:y|ies)|ceremony|collaboration|facilit\w+|history|paper|author|transplant|injur(?:y|ies|ed)|illness|diagnos\w+|concert|album|match|player|students?|well done|congrat\w*|war|disease|event|women|scientists?|therap\w+|ideas?|treatments?|patients?)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/hype-words',
  title: 'Hype',
  why: 'Big words say nothing; one detail says more.',
  advice: 'Replace the adjective with a fact: what, how much, since when.',
  severity: 'hint',
  sources: [cite('MAILCHIMP', 'voice and tone'), cite('CAP', '3.2'), cite('CLICKBAIT', 'hyperbole')],
  reads: 'draft',
  patterns: [STRONG, WEAK],
  triggers: [
    'deal',
    'price',
    'offer',
    'sale',
    'most',
    'revolutionary',
    'revolutionise',
    'revolutionize',
    'revolutionises',
    'revolutionizes',
    'game',
    'gamechanger',
    'mind',
    'jaw',
    'life',
    'earth',
    'unbeatable',
    'unmissable',
    'once',
    'next',
    'ground',
    'groundbreaking',
    'world',
    'insane',
    'crazy',
    'unreal',
    'sick',
    'killer',
    'epic',
    'monster',
    'ridiculous',
    'never',
    'divine',
    'atomic',
    'amazing',
    'incredible',
    'awesome',
    'fantastic',
    'stunning',
    'perfect',
    'ultimate',
    'unbelievable',
    'sensational',
    'spectacular',
    'phenomenal',
    'magical',
    'fabulous',
    'savage',
    'majestic',
    'forgive',
    'belong',
    'best',
    'must',
    'smartest',
    'easily',
    'quiet',
    'arrested',
  ],
  examples: {
    flagged: [
      'Our {revolutionary} cleaning service.',
      'A {game-changer} for your kitchen, from €9.',
      '{Insane deals} all week.',
      '{Amazing} bread, {incredible} price, {fantastic} service.',
      'Meet the {jaw-dropping} future of invoicing.',
      '{The smartest buy of your} year.',
    ],
    fine: [
      'What an amazing crowd on Saturday, thank you all. Incredible support.',
      'Perfect weather for the terrace.',
      'The museum shows Galileo’s revolutionary telescope; the book is at the desk.',
      'It is not revolutionary, it is just good bread.',
      'She had life-changing surgery in May and is back at the counter.',
      'A stunning sunset over the mill tonight.',
    ],
  },
  check: function* (draft): Generator<Sighting> {
    const unless = [isNegated, isReported, isPraise];
    const say = 'is hype: give one fact instead';
    const strong = [...find(draft, STRONG, unless)];
    const weak = [...find(draft, WEAK, unless)];
    const shown = weak.length >= 3 || (strong.length > 0 && weak.length > 0) ? [...strong, ...weak] : strong;
    for (const match of shown.slice(0, 3)) yield seen(match, { say });
  },
};
export default rule;
