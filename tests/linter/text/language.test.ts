import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/linter/draft.ts';
import { functionWordsIn } from '../../../lib/linter/text/function-words.ts';
import { guessLanguage, readLanguages } from '../../../lib/linter/text/language.ts';
import { POSTS } from './languages.ts';
import { MIXED, MORE } from './languages-more.ts';

const read = (text: string) => readLanguages(readDraft(text).sentences);
const listed = (lists: Readonly<Record<string, string>>) =>
  Object.entries(lists).flatMap(([language, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((text) => ({ language, text })),
  );
const posts = listed(POSTS);

describe('400 short posts in ten languages', () => {
  const guesses = posts.map(({ language, text }) => ({ language, text, guess: read(text) }));
  const share = (holds: (one: (typeof guesses)[number]) => boolean, of = guesses) =>
    of.filter(holds).length / of.length;

  it('are 400, three to twelve words for the most part', () => {
    expect(posts).toHaveLength(400);
    expect(share(({ text }) => text.split(/\s+/).length <= 12)).toBe(1);
  });
  it('are named rightly or not at all, 97 of 100', () => {
    expect(share(({ language, guess }) => guess.language === language || guess.language === 'unknown')).toBeGreaterThan(
      0.97,
    );
  });
  it('are named rightly, 84 of 100', () => {
    expect(share(({ language, guess }) => guess.language === language)).toBeGreaterThan(0.84);
  });
  it('are kept from English rules where they are not English, 99 of 100', () => {
    const others = guesses.filter(({ language }) => language !== 'en');
    expect(share(({ guess }) => guess.foreign === 1, others)).toBeGreaterThan(0.99);
  });
  it('are read by English rules where they are English, all of them', () => {
    expect(guesses.filter(({ language, guess }) => language === 'en' && guess.foreign > 0)).toEqual([]);
  });
});

describe('128 more short posts, English ones with names of elsewhere among them', () => {
  const guesses = listed(MORE).map(({ language, text }) => ({ language, text, guess: read(text) }));
  const readOf = (isEnglish: boolean) =>
    guesses
      .filter(({ language, guess }) => (language === 'en') === isEnglish && guess.foreign < 1)
      .map(({ text }) => text);

  it('are left to their own language but for two of three words', () => {
    expect(readOf(false)).toEqual(['On recrute un boulanger', 'Queden dues places']);
  });
  it('are read where they are English but for two that are hardly English words', () => {
    const unread = guesses.filter(({ language, guess }) => language === 'en' && guess.foreign > 0);
    expect(unread.map(({ text }) => text)).toEqual(['Happy Hanukkah', 'Kombucha, kefir, kimchi']);
    expect(readOf(true).length).toBeGreaterThan(18);
  });
});

describe('a post in two languages', () => {
  it('has each sentence told apart, in either order, 30 of 32', () => {
    const told = MIXED.flatMap(([other, english]) => [
      { text: `${other} ${english}`, wanted: [true, false] },
      { text: `${english} ${other}`, wanted: [false, true] },
    ]).filter(({ text, wanted }) => {
      const { isForeign } = read(text);
      return isForeign(0) === wanted[0] && isForeign(1) === wanted[1];
    });
    expect(told.length).toBeGreaterThanOrEqual(30);
  });
});

describe('functionWordsIn', () => {
  it.each([
    ['Fraga efter Sam i kassan', { english: 0, others: 1 }],
    ['The door of the mill is open', { english: 2, others: 0 }],
    ['Café de la Paix, terrace open', { english: 0, others: 0 }],
    ['Dr van der Berg joins ward 4', { english: 0, others: 0 }],
    ['Gracias y adiós', { english: 0, others: 1 }],
    ['Una', { english: 0, others: 0 }],
  ])('%s', (text, expected) => {
    expect(functionWordsIn(text)).toEqual(expected);
  });
});

describe('the English posts of the corpus', () => {
  const texts = readdirSync('training/corpus').flatMap((file) =>
    readFileSync(`training/corpus/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text as string),
  );
  // Of a repost nothing is left to guess from.
  const drafts = texts.map((text) => readDraft(text)).filter(({ theirs }) => theirs < 0.5);
  const guesses = drafts.map(({ sentences }) => readLanguages(sentences));

  it('are called English, 995 of 1,000', () => {
    expect(guesses.filter(({ language }) => language === 'en').length / guesses.length).toBeGreaterThan(0.995);
  });
  it('lose no sentence, 998 of 1,000', () => {
    expect(guesses.filter(({ foreign }) => foreign === 0).length / guesses.length).toBeGreaterThan(0.998);
  });
});

describe('guessLanguage', () => {
  it.each([
    ['We open at 9 tomorrow. Coffee is on us until 10.', 'en'],
    ['¡Última oportunidad! Solo hoy, los mejores precios de la ciudad para ti.', 'es'],
    ['Demain nous ouvrons à neuf heures et le café est pour nous jusqu’à dix heures.', 'fr'],
    ['Morgen machen wir um neun auf und der Kaffee geht bis zehn auf uns.', 'de'],
    ['Amanhã abrimos às nove e o café é por nossa conta até às dez.', 'pt'],
    ['Domani apriamo alle nove e il caffè lo offriamo noi fino alle dieci.', 'it'],
    ['Morgen gaan we om negen uur open en de koffie is tot tien uur van ons.', 'nl'],
    ['Our crème brûlée from Señor López is back on the menu, come and try it.', 'en'],
    ['', 'unknown'],
  ])('%s → %s', (text, expected) => {
    expect(guessLanguage(text)).toBe(expected);
  });

  it.each(['LAST CHANCE', 'Only 3 left!', 'buy NOW', 'Hurry', 'Bread. Rolls. Buns.', '', '👍'])(
    'leaves two words to the English rules: %s',
    (text) => {
      expect(read(text).foreign).toBe(0);
    },
  );
  it.each([
    'Завтра открываемся в девять, кофе за наш счёт.',
    '𐎠𐎡𐎢𐎣 𐎤𐎥𐎦 𐎧𐎨',
    '\u0378\u0379\u0380 \u0381\u0382',
    '明日は九時に開店します。コーヒーは無料です。',
  ])('knows another script, which the reader leaves alone: %s', (text) => {
    expect(read(text)).toMatchObject({ language: 'unknown', foreign: 1, isReadable: false });
  });
  it('reads a post in two languages sentence by sentence', () => {
    const text = 'Mañana abrimos a las nueve y hay churros para todos. Last chance, hurry, buy your tickets now.';
    const { foreign, isForeign } = read(text);
    expect(foreign).toBeGreaterThan(0.3);
    expect(foreign).toBeLessThan(0.7);
    expect([isForeign(0), isForeign(1)]).toEqual([true, false]);
  });
});
