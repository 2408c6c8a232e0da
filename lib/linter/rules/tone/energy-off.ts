import { cite } from '../../sources.ts';
import { FINE, offRule, under } from './off.ts';

const own = under('energy', 30, 20);

export default offRule({
  dimension: 'energy',
  title: 'Louder or calmer than you are',
  why: 'Excitement in every line wears out, and sounds borrowed from somebody else.',
  advice: 'Keep the one thing that is exciting and say the rest calmly.',
  sources: [cite('NNG', 'enthusiasm'), cite('MAILCHIMP', 'voice')],
  examples: {
    flagged: [
      'OMG the new ovens are AMAZING!!! We are so excited, the bread is so incredible, absolutely perfect, come and see, you will love love love it!!!',
      'We are so thrilled and totally obsessed with this stunning spring menu! Everything is perfect! Everything is fresh! It is really, really the best week ever!',
      'WOW! What a truly incredible, fantastic, magical night! So many faces! So much love! We are absolutely delighted! See you all next week!',
      'Best. Day. Ever! The new ovens are here! We love them! You will love them! The bread is so incredible, absolutely perfect, come and see!',
      'WOW! The stunning spring menu is here! We are so excited! It is amazing! It is perfect! You will absolutely love it! See you on Friday!',
    ].map(own),
    fine: FINE,
  },
});
