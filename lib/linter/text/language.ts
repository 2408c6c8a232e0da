/** Is the draft English? By script, then by the commonest small words of each language. Offline and in microseconds. */

import { rememberLast } from './words.ts';

const SMALL_WORDS: Record<string, string> = {
  en: "the a an and of to in is are was for on with that this you we i it it's not have has be at our your from by or as but they will can my me us so just if what all out up do get when",
  es: 'el la los las un una de que y en por para con no se lo su es son está del al más muy como pero este esta nos te tu mi hoy ya si qué hemos tenemos gracias nuestro nuestra',
  fr: 'le la les un une des de et en que qui pour dans avec pas ne sur au aux est sont nous vous ce cette il elle je du plus très mais ou merci notre votre',
  de: 'der die das und ist nicht ein eine einen den dem zu mit auf für von wir ihr sie ich es im am bei auch sich nach oder aber wie unser unsere euch heute',
  pt: 'o a os as um uma de que e em para com não por do da dos das no na nos se mais muito como mas este esta nosso nossa você hoje obrigado',
  it: 'il lo la gli le un una di che e in per con non si del della dei nel più molto come ma questo questa noi voi è sono oggi grazie nostro nostra',
  nl: 'de het een en van in is dat op te voor met niet zijn aan er ook maar wij we jullie onze bij naar om als nog wel vandaag',
  ca: 'el la els les un una de que i en per amb no es al del més molt com però aquest aquesta avui gràcies nostre nostra',
};
/** Words that say nothing because many languages have them. */
const SHARED = new Set([
  'a',
  'i',
  'no',
  'in',
  'me',
  'is',
  'as',
  'or',
  'we',
  'so',
  'do',
  'on',
  'an',
  'e',
  'o',
  'mi',
  'die',
  'was',
  'of',
  'am',
  'at',
  'all',
  'us',
]);

const OWNERS = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS))
  for (const word of words.split(' ')) OWNERS.set(word, [...(OWNERS.get(word) ?? []), language]);

const LATIN = /[a-z\u00c0-\u024f]/gi;
const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff]/g;
const FOREIGN_SIGN = /[ñ¿¡ßãõçœ]/i;
const ENOUGH = 4;
/** Two hundred words tell a language. */
const SAMPLE = 1_200;

/**
 * @param text masked text
 * @returns ISO 639-1 code; 'en' when nothing speaks against it (short texts, names only); 'und' for another script
 */
export const guessLanguage = (text: string): string => languageOf(text.length > SAMPLE ? text.slice(0, SAMPLE) : text);

/** Whoever writes on below leaves the sample as it was. */
const languageOf = rememberLast((sample: string): string => {
  const other = sample.match(OTHER_SCRIPT)?.length ?? 0;
  if (other > 3 && other > (sample.match(LATIN)?.length ?? 0)) return 'und';
  const score = new Map<string, number>();
  let words = 0;
  for (const word of sample.toLowerCase().split(/[^a-z\u00c0-\u024f']+/)) {
    if (word === '') continue;
    words++;
    const owners = OWNERS.get(word);
    if (!owners) continue;
    const weight = SHARED.has(word) ? 0.25 : 1 / owners.length;
    for (const language of owners) score.set(language, (score.get(language) ?? 0) + weight);
  }
  if (words < ENOUGH) return FOREIGN_SIGN.test(sample) && !score.has('en') ? 'und' : 'en';
  const english = score.get('en') ?? 0;
  let best = 'en';
  let most = Math.max(english, 1) + (FOREIGN_SIGN.test(sample) ? -0.75 : 0.5);
  for (const [language, points] of score)
    if (language !== 'en' && points > most) {
      best = language;
      most = points;
    }
  return best;
});
