import { describe, expect, it } from 'vitest';
import { guessAnswering } from '../../lib/linter/index.ts';

const COMPLAINTS = [
  'Ordered a blue coat, got a green one. Second time.',
  'Two hours on hold and then nobody picked up',
  'The zip broke on day one and your shop will not answer',
  'Parcel says delivered. It is not delivered.',
  'You charged me twice and I still have no refund',
  'Congrats @rowanbus, forty minutes late and the heating was broken 👏👏',
  'Our room smelled of damp. £140 a night!',
  'your website has been down since 7, is anybody awake over there?',
  '1 star. Rude staff, cold soup.',
  'My son’s shoes fell apart after three weeks',
];
const QUESTIONS = [
  'What time do you close on Sundays?',
  'do you deliver to Paterna',
  'Is it too late to book for Saturday?',
  'How much is the small one?',
  'Can I bring my dog?',
];
const PRAISE = [
  'Love your bread!',
  'Thank you so much, that was quick',
  'The best rye in town 😍',
  'Thanks, works now',
  'What a beautiful window',
];

describe('guessAnswering', () => {
  it.each(COMPLAINTS)('hears a complaint: %s', (text) => expect(guessAnswering('reply', text)).toBe('complaint'));
  it.each(QUESTIONS)('hears a question: %s', (text) => expect(guessAnswering('reply', text)).toBe('question'));
  it.each(PRAISE)('hears praise: %s', (text) => expect(guessAnswering('reply', text)).toBe('praise'));
  it('takes sad news for no complaint', () =>
    expect(guessAnswering('reply', 'Our dad passed away on Sunday. Funeral Thursday at eleven.')).not.toBe(
      'complaint',
    ));
  it('knows nothing of an empty text, and asks nothing of a new post', () => {
    expect(guessAnswering('reply', '  ')).toBe('other');
    expect(guessAnswering('post', 'Rude staff, cold soup')).toBe('nothing');
  });
  it.each(['not ', 'a ', '1 ', '"a', '? ', 'paid for '])('comes back from 20,000 times “%s”', (piece) => {
    expect(['other', 'question', 'complaint']).toContain(guessAnswering('reply', piece.repeat(20_000)));
  });
});
