import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';

const KINDS = '(?:posts?|captions?|drafts?|versions?|tweets?|repl(?:y|ies)|rewrites?)';
const OPENING = new RegExp(
  `^\\s{0,9}(?:(?:sure|certainly|of course|absolutely|great)(?: thing)?[!,.] )?here(?:'s| is| are) (?:an?|your|some|the|\\d) (?:[\\w-]+ ){0,4}${KINDS}(?! (?:from|that|by|of mine|we|i|office|box))[^\\n]{0,50}?(?::|(?=\\n)|$)`,
  'gi',
);
const ANYWHERE =
  /\bas an ai(?: language model| assistant)?\b|\bmy (?:knowledge|training) (?:cut-?off|data)\b|\bi (?:can't|cannot|don't) (?:browse|access) the (?:internet|web)\b/gi;
const LABEL =
  /(?:^|\n)\s{0,9}(?:(?:option|version|draft|variation) ?(?:[1-3]|[ab])\s?[:)]|(?:caption|tweet|hook|cta|headline|linkedin post|instagram caption)\s?:)(?=\s{0,3}\S)/gi;
const CLOSING =
  /\b(?:feel free to|let me know if you(?:'d like| want| need)(?: me to)?) (?:adjust|tweak|customi[sz]e|edit|modify|personali[sz]e|make (?:it|any)|change the tone)[^\n]{0,50}$/gi;

const rule: Rule = {
  id: 'autopilot/ai-leftover',
  title: 'The tool’s own words left in',
  why: 'This line was meant for you, and shows readers that nobody read it before it went out.',
  advice: 'Take the line out and read the rest once more.',
  severity: 'stop',
  sources: [cite('HUMAN_VOICE')],
  reads: 'draft',
  triggers: [
    'here',
    "here's",
    'ai',
    'knowledge',
    'training',
    'browse',
    'access',
    'option',
    'version',
    'draft',
    'variation',
    'caption',
    'tweet',
    'hook',
    'cta',
    'headline',
    'linkedin',
    'instagram',
    'feel',
    'let',
  ],
  examples: {
    flagged: [
      '{Sure! Here’s a friendly post for your bakery:}\nRye is back.',
      '{Here is a LinkedIn post about rye:}\nRye is back.',
      '{As an AI language model} I like rye.',
      '{Caption:} Rye is back 🍞',
      'Rye is back. {Let me know if you’d like me to adjust the tone!}',
      '{Option 1:} Rye is back.',
    ],
    fine: [
      'Sure, here we bake at night.',
      'Here is the new rye.',
      'Feel free to turn down the volume, the radio is by the door.',
      'Let me know if you want rye kept for you.',
      'Here’s a post from 2012, when the oven was new.',
      'Here’s the post office box for the letters to Santa.',
    ],
  },
  check: function* (draft) {
    for (const pattern of [OPENING, ANYWHERE, LABEL, CLOSING])
      yield* tell(draft, pattern, { unless: [], say: 'is the tool speaking: take it out' });
  },
};
export default rule;
