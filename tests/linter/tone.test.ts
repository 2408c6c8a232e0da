import { describe, expect, it } from 'vitest';
import { readDraft } from '../../lib/linter/draft.ts';
import { wordsOf } from '../../lib/linter/text/words.ts';
import { compareTone, explainGap, learnTone, readTone, type ToneReading } from '../../lib/linter/tone/index.ts';
import { PRESETS, TONE_DIMENSIONS } from '../../lib/profile/index.ts';

const read = (text: string): ToneReading => {
  const draft = readDraft(text);
  return readTone(draft, wordsOf(draft.text).length) as ToneReading;
};
const score = (text: string, dimension: (typeof TONE_DIMENSIONS)[number]) => read(text).scores[dimension].score;
const HOME = PRESETS['close-and-human'].tone;

const OFFICE =
  'We hereby inform our esteemed clients that, in accordance with current regulations, additional information may be requested at reception. Kindly provide your request prior to Friday.';
const NOTE =
  'We are changing our hours. From Monday the shop opens at nine and closes at eight, with a break for lunch. See you then.';
const LOUD =
  'WOW the new ovens are AMAZING!!! We are so excited, the bread is absolutely perfect, you will love love love it!!! 😍😍';
const CHAT = "Hey folks, yeah it's gonna be cool, we've got loads of stuff and you're all welcome, ok? haha";
const WARM =
  'Thank you so much, Marta, we are glad you came! What did you like best? Tell us, and enjoy the figs. - Ana';
const RUDE = 'Stupid question. Get over it, losers, the prices are what they are and nobody here cares, deal with it.';
const FOG =
  'Leveraging cross-functional alignment, our stakeholders operationalise actionable learnings across the transformation ecosystem, thereby facilitating organisational interoperability end-to-end.';

describe('reading', () => {
  it('says nothing below twelve words', () => {
    const draft = readDraft('Short one today, bread at nine.');
    expect(readTone(draft, wordsOf(draft.text).length)).toBeUndefined();
  });

  it('orders texts of known tone', () => {
    expect(score(OFFICE, 'formality')).toBeGreaterThan(score(NOTE, 'formality') + 20);
    expect(score(NOTE, 'formality')).toBeGreaterThan(score(CHAT, 'formality') + 20);
    expect(score(LOUD, 'energy')).toBeGreaterThan(score(NOTE, 'energy') + 50);
    expect(score(WARM, 'closeness')).toBeGreaterThan(score(OFFICE, 'closeness') + 20);
    expect(score(WARM, 'invitation')).toBeGreaterThan(score(NOTE, 'invitation') + 30);
    expect(score(WARM, 'respect')).toBeGreaterThan(score(RUDE, 'respect') + 40);
    expect(score(NOTE, 'plainness')).toBeGreaterThan(score(FOG, 'plainness') + 40);
  });

  it('names the writer’s own words', () => {
    const words = read(OFFICE).scores.formality.because.flatMap((one) => one.words);
    expect(words).toEqual(expect.arrayContaining(['hereby', 'in accordance', 'Kindly']));
    expect(read(LOUD).scores.energy.because.flatMap((one) => one.words)).toContain('AMAZING');
  });

  it('finds phrases whole, in any case, with typographic apostrophes', () => {
    const because = read('Please Be Advised that you’re welcome here on Monday and on Tuesday too, all day.').scores;
    expect(because.formality.because.flatMap((one) => one.words)).toEqual(
      expect.arrayContaining(['Please Be Advised', "you're"]),
    );
    const inside = read('The hellebores and the classics are on the okapi shelf beside the utensils of the scrapyard.');
    expect(inside.scores.respect.because).toEqual([]);
    expect(inside.scores.formality.because.map((one) => one.feature)).not.toContain('chat words');
  });

  it('leaves out what other people said', () => {
    expect(
      score(`A guest wrote: “hey yeah omg lol gonna be awesome”. We read it twice and then hung it up.`, 'formality'),
    ).toBe(
      score('A guest wrote: “                              ”. We read it twice and then hung it up.', 'formality'),
    );
  });

  it('is the same for the same draft, and surer the longer it is', () => {
    const draft = readDraft(NOTE);
    const words = wordsOf(draft.text).length;
    expect(readTone(draft, words)).toBe(readTone(draft, words));
    expect(read(`${NOTE} ${NOTE} ${NOTE}`).confidence).toBe(1);
    expect(read(NOTE).confidence).toBeLessThan(0.5);
  });

  it('stays between 0 and 100 for any signs', () => {
    for (const text of [
      '!'.repeat(400),
      `${'🙄 '.repeat(200)}a a a a a a a a a a a a`,
      `${"you're ".repeat(500)}`,
      '\n'.repeat(300),
    ]) {
      const draft = readDraft(text);
      const reading = readTone(draft, Math.max(12, wordsOf(draft.text).length)) as ToneReading;
      for (const dimension of TONE_DIMENSIONS) {
        expect(reading.scores[dimension].score).toBeGreaterThanOrEqual(0);
        expect(reading.scores[dimension].score).toBeLessThanOrEqual(100);
      }
    }
  });
});

describe('comparing', () => {
  it('is on voice when every score is in its band', () => {
    const reading = read(NOTE);
    const own = Object.fromEntries(
      TONE_DIMENSIONS.map((dimension) => [dimension, { aim: reading.scores[dimension].score, tolerance: 10 }]),
    ) as typeof HOME;
    expect(compareTone(reading, own)).toEqual({ fit: 100, verdict: 'on voice', gaps: [] });
  });

  it('puts the widest gap first and explains it with words', () => {
    const { fit, verdict, gaps } = compareTone(read(`${OFFICE} ${OFFICE}`), HOME);
    expect(fit).toBeLessThan(90);
    expect(verdict).not.toBe('on voice');
    expect(gaps.map(({ excess }) => excess)).toEqual(gaps.map(({ excess }) => excess).sort((a, b) => b - a));
    const formality = gaps.find(({ dimension }) => dimension === 'formality');
    expect(formality && explainGap(formality)).toMatch(/^More formal than you usually are: “\w+/);
  });

  it('says what could be added where nothing is wrong', () => {
    const gap = { dimension: 'closeness', score: 5, aim: 50, excess: 20, words: [] } as const;
    expect(explainGap(gap)).toBe('More distant than you usually are. Nobody is addressed: say “you”, or who you are.');
  });

  it('gives short texts more room', () => {
    const reading = read(CHAT);
    const sure = { ...reading, confidence: 1 };
    expect(compareTone(reading, PRESETS['calm-expert'].tone).gaps.length).toBeLessThanOrEqual(
      compareTone(sure, PRESETS['calm-expert'].tone).gaps.length,
    );
  });
});

describe('learning', () => {
  const BAKERY = [
    "Hey folks, the rye is out and it's still warm, come by before noon and bring a bag. You're all welcome!",
    "We've burnt the first tray, sorry! The second one's fine, so rolls from nine, and coffee's on us today.",
    "Ana's back from her holiday, yeah, and she's brought figs. Who wants fig bread on Friday? Tell us below!",
    "It's raining, so we've put the tables inside. You can bring the dog, he'll get a crust and a blanket.",
    "Hey Marta, your cake's ready! And for everybody else: there's lemon cake today, loads of it, ok?",
  ];

  it('needs five different posts of some length', () => {
    expect(learnTone(BAKERY.slice(0, 4), HOME)).toBeUndefined();
    expect(learnTone([...BAKERY.slice(0, 4), BAKERY[0] as string, 'Too short.'], HOME)).toBeUndefined();
  });

  it('lands between the posts and the preset', () => {
    const learned = learnTone(BAKERY, HOME);
    const scores = BAKERY.map((text) => score(text, 'formality'));
    expect(learned?.read).toEqual([0, 1, 2, 3, 4]);
    expect(learned?.tone.formality.aim).toBeGreaterThanOrEqual(Math.min(...scores));
    expect(learned?.tone.formality.aim).toBeLessThanOrEqual(HOME.formality.aim);
    for (const dimension of TONE_DIMENSIONS) {
      expect(learned?.tone[dimension].tolerance).toBeGreaterThanOrEqual(12);
      expect(learned?.tone[dimension].tolerance).toBeLessThanOrEqual(25);
    }
  });

  it('names the post that is not like the others, and is not moved by it', () => {
    const learned = learnTone([...BAKERY, OFFICE], HOME);
    expect(learned?.odd).toContainEqual(expect.objectContaining({ post: 5, dimension: 'formality' }));
    const without = learnTone(BAKERY, HOME)?.tone.formality.aim ?? 0;
    expect(Math.abs((learned?.tone.formality.aim ?? 0) - without)).toBeLessThanOrEqual(10);
  });

  it('fits the company’s next post better than somebody else’s', () => {
    const tone = learnTone(BAKERY, HOME)?.tone ?? HOME;
    const own = "Hey folks, we've got new chairs and they're so comfy, come and sit! What's your favourite corner?";
    expect(compareTone(read(own), tone).fit).toBeGreaterThan(compareTone(read(`${OFFICE} ${OFFICE}`), tone).fit);
  });
});
