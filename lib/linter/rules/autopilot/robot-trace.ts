import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';

const TRACE =
  /\bI (?:just )?posted a (?:new )?(?:photo|video|link|status) (?:to|on) (?:facebook|instagram)\b|\bjust posted a (?:photo|video)(?= @| on| to|$)|\b(?:(?:sent|posted|shared) )?(?:via|with|through) (?:hootsuite|ifttt|zapier|metricool|sprout social|buffer(?= ?(?:app)?$))\b|(?:\.\.\.|…) ?\[?(?:continue reading|read more)\]?(?=\s*https?:|$)|\[…\](?=\s*https?:)|\bfb\.me\/\S{1,40}|\b(?:check out|see) my latest (?:tweet|post|article)\b/gi;

const rule: Rule = {
  id: 'autopilot/robot-trace',
  title: 'The trace of a robot',
  why: 'Readers can tell that nobody wrote this here.',
  advice: 'Take the trace out and write one line of your own.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE')],
  where: { kinds: ['post'] },
  reads: 'draft',
  triggers: ['posted', 'via', 'with', 'through', 'read', 'continue', '[', 'fb', 'latest'],
  examples: {
    flagged: [
      '{I posted a new photo to Facebook} of the oven.',
      'Our new menu{… read more} https://x.example/a',
      '{Just posted a photo} @ Valencia',
      'Rye is back {via Hootsuite}',
      'Why rye needs twenty hours and {… continue reading} https://x.example/b',
    ],
    fine: [
      'Photos of Saturday are in the album.',
      'Wait for it… rye.',
      'We posted a sign on the door.',
      'Our buffer of flour lasts two weeks.',
      'Read the story here: https://x.example/a',
      'You can read more in the book by the till.',
    ],
  },
  check: (draft) => tell(draft, TRACE, { unless: [], source: 'raw', say: 'shows a robot posted it: take it out' }),
};
export default rule;
