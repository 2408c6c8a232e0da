import { describe, expect, it } from 'vitest';
import { readDraft } from '../../lib/linter/draft.ts';
import { createLinter, rules } from '../../lib/linter/index.ts';
import { wordsOf } from '../../lib/linter/text/words.ts';
import { compareTone, explainGap, learnTone, readTone, type ToneReading } from '../../lib/linter/tone/index.ts';
import { DEFAULT_PROFILE, PRESETS, TONE_DIMENSIONS } from '../../lib/profile/index.ts';

const read = (text: string): ToneReading => {
  const draft = readDraft(text);
  return readTone(draft, wordsOf(draft.text).length) as ToneReading;
};
const score = (text: string, dimension: (typeof TONE_DIMENSIONS)[number]) => read(text).scores[dimension].score;
const AS_COMPANY = { account: 'company', answering: 'nothing' } as const;
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
  const post = { account: 'company', answering: 'nothing' } as const;
  const complaint = { account: 'company', answering: 'complaint' } as const;
  const own = (tolerance: number, reading: ToneReading) =>
    Object.fromEntries(
      TONE_DIMENSIONS.map((dimension) => [dimension, { aim: reading.scores[dimension].score, tolerance }]),
    ) as typeof HOME;
  /** A reading of so many words in the middle of everything, with some scores moved. */
  const reading = (words: number, moved: Partial<Record<(typeof TONE_DIMENSIONS)[number], number>> = {}) => {
    const middle = { formality: 45, energy: 20, closeness: 40, invitation: 35, respect: 62, plainness: 75 };
    const scores = Object.fromEntries(
      Object.entries({ ...middle, ...moved }).map(([dimension, score]) => [dimension, { score, because: [] }]),
    );
    return { words, figures: 0, confidence: Math.min(1, words / 60), scores } as unknown as ToneReading;
  };

  it('is on voice when every score is in its band', () => {
    expect(compareTone(read(NOTE), own(10, read(NOTE)), post)).toMatchObject({
      fit: 100,
      verdict: 'on voice',
      gaps: [],
    });
  });

  it('puts the widest gap first and explains it with words', () => {
    const bands = { ...HOME, formality: { aim: 38, tolerance: 12 }, closeness: { aim: 70, tolerance: 12 } };
    const { verdict, gaps } = compareTone(read(`${OFFICE} ${OFFICE}`), bands, post);
    expect(verdict).not.toBe('on voice');
    expect(gaps.length).toBeGreaterThan(1);
    expect(gaps.map(({ excess }) => excess)).toEqual(gaps.map(({ excess }) => excess).sort((a, b) => b - a));
    const formality = gaps.find(({ dimension }) => dimension === 'formality');
    expect(formality && explainGap(formality)).toMatch(/^More formal than you usually are: “\w+/);
  });

  it('says what could be added where nothing is wrong', () => {
    const gap = { dimension: 'closeness', score: 5, aim: 50, excess: 20, words: [] } as const;
    expect(explainGap(gap)).toBe('More distant than you usually are. Nobody is addressed: say “you”, or who you are.');
  });

  it('gives short texts more room', () => {
    const bands = { ...HOME, formality: { aim: 40, tolerance: 12 } };
    const gapsAt = (words: number) => compareTone(reading(words, { formality: 58 }), bands, post).gaps.length;
    expect([gapsAt(60), gapsAt(25)]).toEqual([1, 0]);
  });

  it('shows only dimensions that could be outside', () => {
    const shown = (words: number, bands = HOME) =>
      compareTone(reading(words), bands, post).stands.map(({ dimension }) => dimension);
    expect(shown(60)).toEqual([...TONE_DIMENSIONS]);
    expect(shown(25)).not.toContain('energy');
    expect(shown(25)).not.toContain('invitation');
    expect(shown(19)).toEqual([]);
    for (const preset of Object.values(PRESETS))
      for (const words of [20, 30, 45, 90])
        for (const context of [post, complaint])
          for (const dimension of compareTone(reading(words), preset.tone, context).stands.map(
            (one) => one.dimension,
          )) {
            const ends = [0, 100].map((end) => reading(words, { [dimension]: end }));
            const found = ends.some((one) => compareTone(one, preset.tone, context).gaps[0]?.dimension === dimension);
            expect(found, `${dimension} at ${words} words`).toBe(true);
          }
  });

  it('is not asked about a personal account', () => {
    expect(compareTone(reading(60, { energy: 100 }), HOME, { ...post, account: 'personal' }).stands).toEqual([]);
  });

  it('says nothing of the formality of a price list', () => {
    const list = { ...reading(60, { formality: 95 }), figures: 0.3 };
    expect(compareTone(list, HOME, post).stands.map(({ dimension }) => dimension)).not.toContain('formality');
  });

  it('takes a band that nobody moved for a guess', () => {
    const lively = reading(60, { energy: 70 });
    expect(compareTone(lively, HOME, post).gaps).toEqual([]);
    const moved = { ...HOME, energy: { aim: 38, tolerance: 24 } };
    expect(compareTone(lively, moved, post).gaps.map(({ dimension }) => dimension)).toEqual(['energy']);
  });

  it('asks for another tone in an answer to a complaint: calmer, closer, more polite, no invitation', () => {
    const around = (aim: number) => ({ aim, tolerance: 15 });
    const bands = { ...HOME, energy: around(50), closeness: around(40), respect: around(50), invitation: around(40) };
    const middle = { energy: 38, closeness: 40, respect: 55, invitation: 40 };
    const gapsOf = (moved: Parameters<typeof reading>[1], context: typeof post | typeof complaint) =>
      compareTone(reading(60, { ...middle, ...moved }), bands, context).gaps;
    expect([gapsOf({}, post), gapsOf({}, complaint)]).toEqual([[], []]);
    expect(gapsOf({ energy: 60 }, post)).toEqual([]);
    expect(gapsOf({ energy: 60 }, complaint).map(explainGap)).toEqual(['Louder than a complaint calls for']);
    expect(gapsOf({ respect: 40 }, post)).toEqual([]);
    expect(gapsOf({ respect: 40 }, complaint)[0]?.dimension).toBe('respect');
    expect(gapsOf({ closeness: 26 }, post)).toEqual([]);
    expect(gapsOf({ closeness: 26 }, complaint)[0]?.dimension).toBe('closeness');
    expect(gapsOf({ invitation: 5 }, post)[0]?.dimension).toBe('invitation');
    expect(gapsOf({ closeness: 90, invitation: 5, energy: 5, respect: 95 }, complaint)).toEqual([]);
  });

  it('lets a plain answer to a complaint pass whatever tone was learned', () => {
    const quiet = { ...HOME, energy: { aim: 15, tolerance: 12 }, respect: { aim: 72, tolerance: 12 } };
    expect(compareTone(reading(60, { energy: 17, respect: 60 }), quiet, complaint).gaps).toEqual([]);
  });
});

describe('a finding on tone', () => {
  const found = (text: string, of = rules) =>
    createLinter({ rules: of }).report(text, { account: 'company' }, DEFAULT_PROFILE).findings;
  const OFF = rules.filter(({ id }) => /^tone\/\w+-off$/.test(id));
  const LONG_OFFICE = `${OFFICE} Furthermore, the establishment regrets the inconvenience and remains at your disposal.`;

  it('is given once a draft, on the widest gap, with what pushes it', () => {
    expect(OFF.length).toBe(TONE_DIMENSIONS.length);
    const off = found(LONG_OFFICE, OFF);
    expect(off.map(({ rule, severity, marks }) => [rule, severity, marks])).toEqual([
      ['tone/formality-off', 'hint', false],
    ]);
    expect(off[0]?.message).toMatch(/^More formal than you usually are: “/);
  });

  it.each([
    'The new ovens are in! The bread comes out more evenly, and Leo can finally do forty rye loaves at once instead of twelve.',
    'Thank you all for Saturday! Forty loaves in two hours, so this week we are baking sixty, and the coffee is on us.',
    'WOW!!! So good!!!',
    'We are closed on Monday and Tuesday while the floor dries. From Wednesday at eight everything is back, with rye and seeds.',
    'Congratulations to Isla, Hamza and Craig, who all passed this week! Next free lessons are on the 14th, mornings only, ring Jo.',
    'We are changing our hours. From Monday the shop opens at nine and closes at eight, with a break for lunch. See you then.',
    'Thanks to everyone who came on Saturday. You ate forty loaves in two hours, so this week we are baking sixty.',
    'Hey Marta!',
    'Our ovens need two days of repairs, so there is no bread on Tuesday or Wednesday. We will be back on Thursday at eight with rye and seeds.',
    'Registration with the regional authority is complete; the kitchen passed its inspection on 3 March. The report is on the wall by the till.',
  ])('is not given: %s', (text) => {
    expect(found(text, OFF)).toEqual([]);
  });

  it('stays where another category found something', () => {
    const selling = rules.filter(({ id }) => id.startsWith('hard-sell/'));
    const findings = found(`${LONG_OFFICE} Hurry, it is your last chance, so buy now.`, [...OFF, ...selling]);
    expect(findings.some(({ category, severity }) => category === 'hard-sell' && severity !== 'hint')).toBe(true);
    expect(findings.some(({ rule }) => rule === 'tone/formality-off')).toBe(true);
  });

  it('on loudness is not said beside the hard selling that shouts: one cause, one finding', () => {
    const loud = `STOP SCROLLING!!! LAST CHANCE, the sale is TODAY ONLY!!! Everything is absolutely AMAZING, totally incredible, so so gorgeous, you will LOVE it!!! Buy NOW before it is gone forever!!! So excited, the best week EVER!!!`;
    const findings = found(loud);
    expect(findings.some(({ category, severity }) => category === 'hard-sell' && severity !== 'hint')).toBe(true);
    expect(findings.some(({ rule }) => rule === 'tone/energy-off')).toBe(false);
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
      expect(learned?.tone[dimension].tolerance).toBeLessThanOrEqual(40);
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
    expect(compareTone(read(own), tone, AS_COMPANY).fit).toBeGreaterThan(
      compareTone(read(`${OFFICE} ${OFFICE}`), tone, AS_COMPANY).fit,
    );
  });
});
