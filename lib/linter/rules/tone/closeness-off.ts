import { cite } from '../../sources.ts';
import { DISTANT, FINE, offRule, under } from './off.ts';

const own = under('closeness', 50, 15);

export default offRule({
  dimension: 'closeness',
  title: 'More distant or closer than you are',
  why: 'Who knows you as somebody hears nobody speak here.',
  advice: 'Say “you” and “we”, or who is writing.',
  sources: [cite('HUMAN_VOICE')],
  examples: {
    flagged: DISTANT.map(own),
    fine: FINE.map(own),
  },
});
