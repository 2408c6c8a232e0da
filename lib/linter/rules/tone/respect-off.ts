import { cite } from '../../sources.ts';
import { FINE, offRule, under } from './off.ts';

const own = under('respect', 65, 15);

export default offRule({
  dimension: 'respect',
  title: 'Rougher or more polite than you are',
  why: 'A joke at the cost of those who read is remembered longer than what was said.',
  advice: 'Take out the words named, or say the same as you would across the counter.',
  sources: [cite('POLITENESS')],
  examples: {
    flagged: [
      'Obviously the door is closed when the sign says closed. The sign is as big as a bus, and is lit at night.',
      'The rain was rubbish, the crowd was stupid and the band was late. We sold soup anyway, and went home at nine.',
      'No, we do not sell that boring bread any more. Nobody bought it, deal with it. The dark one is on the shelf beside the till.',
      'Somebody parked in front of the gate again this morning. Genius. The van could not get out, so the bread came an hour late today.',
      'We changed the hours and half the town complained, lol. The old hours were pathetic, so from Monday we open at nine.',
    ].map(own),
    fine: FINE.map(own),
  },
});
