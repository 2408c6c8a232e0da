import { cite } from '../../sources.ts';
import { find, seen, stands } from '../../text/find.ts';
import { isAsked, isReported } from '../../text/guards.ts';
import type { Rule, Sighting } from '../../types.ts';

const INTENSIFIER =
  /\b(?:very(?! (?:well|much|own|first|last|same|few|little|early|late|sorry|slowly|small))|really(?! (?:is|do|does|need|want|sorry))|super(?=[ -][a-z])|totally|absolutely|extremely|incredibly|insanely|truly|literally|completely(?! (?:free|closed|full)))(?= )\s/gi;
const SELLS = /[€£$]\d|\b(?:shop|order|buy|our|offer|service|product|quality|price|new|try)\b/i;
const APOLOGY = /\b(?:sorry|apolog\w+|thank|grateful)\b/i;

const rule: Rule = {
  id: 'hard-sell/intensifier-pile',
  title: 'Piled-up intensifiers',
  why: 'Each “really” makes the next one weaker.',
  advice: 'Keep one, or none.',
  severity: 'hint',
  sources: [cite('PLAIN_18F'), cite('MAILCHIMP', 'voice and tone')],
  reads: 'draft',
  patterns: [INTENSIFIER],
  triggers: [
    'very',
    'really',
    'super',
    'totally',
    'absolutely',
    'extremely',
    'incredibly',
    'insanely',
    'truly',
    'literally',
    'completely',
    'so',
  ],
  examples: {
    flagged: [
      'Our rye is {truly} soft, {really} fresh and {super} tasty.',
      'Our bags: {very} soft, {very} light, {very} cheap.',
      'The {totally} easy, {super} quick, {absolutely} clean way to shop.',
      'Our {absolutely} fresh and {incredibly} good buns are {really} cheap.',
      'A {truly} special, {truly} fresh, {truly} local offer.',
      'Our {extremely} soft, {really} warm and {super} light coats.',
    ],
    fine: [
      'Very well, thank you. Very much our own recipe.',
      'Really? So soon?',
      'We are so happy you came.',
      'So we closed early, and so did the baker next door, so nobody had bread.',
      'The very first loaf and the very last one go to the same neighbour.',
      'We are really, truly, very sorry about the order.',
    ],
  },
  check: function* (draft, context): Generator<Sighting> {
    if (context.account === 'personal' || !stands(SELLS, draft.text) || stands(APOLOGY, draft.text)) return;
    const found = [...find(draft, INTENSIFIER, [isAsked, isReported])];
    const words = draft.text.split(/\s+/).length;
    if (found.length < 3 || found.length / words < 0.05) return;
    for (const match of found.slice(0, 3)) yield seen(match, { say: 'is one of many: keep one intensifier or none' });
  },
};
export default rule;
