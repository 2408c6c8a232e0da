import { cite } from '../../sources.ts';
import { DISTANT, FINE, offRule, under } from './off.ts';

const own = under('invitation', 75, 15);

export default offRule({
  dimension: 'invitation',
  title: 'Invites more or less than you do',
  why: 'Who is asked five times answers nothing, and who is never asked does not either.',
  advice: 'Ask one thing that you would like to know, or leave the question out.',
  sources: [cite('HUMAN_VOICE')],
  examples: {
    flagged: DISTANT.map((text, i) => own(`${text} ${DISTANT.at(i - 1)}`)),
    fine: FINE.map(own),
  },
});
