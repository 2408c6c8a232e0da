/**
 * Words that hold a sentence together, which even three words of a language seldom do without. Without marks, in small
 * letters. Only words that mean nothing in English stand among the others: not “no”, “die”, “men” or “per”.
 */

const ENGLISH =
  'the and of to you your we our us with this that these those are have has had been will would can could should not ' +
  "it its it's they them their what when where who which how why from at by if or but than there here my her his she " +
  "i'm we're you're don't can't we've you'll we'll i've any some more every each be up out " +
  'about into after before until back off just only too please thanks thank sorry';

const OTHERS =
  // Spanish, Portuguese, Catalan
  'el la los las un una unos unas del al de que en y con sin por para pero como mas muy su sus se si esta este ' +
  'estos estas esto hoy manana hasta desde cuando donde quien nos os lo les tu es esta estan han hemos tiene ' +
  'porque tambien aqui todos todas cada nuestro nuestra nuestros vuestra vuestro cual sobre entre ' +
  'os um uma uns umas dos das na nas nos com sem mas muito nao hoje amanha aos ao pelo pela seu sua nosso ' +
  'nossa voce voces estao foi sao ja temos quem onde quando obrigado obrigada ' +
  'els les uns unes amb pel dels als molt avui dema des quan qui ens us hem tenim aquest aquesta aquests ' +
  'aquestes tots totes nostre nostra nostres ho perque tambe aqui encara ' +
  // French, Italian
  'le une et ou du aux avec sans mais tres ses sa cette ces est sont il elle nous vous ils elles ' +
  "leur notre votre nos vos qui dans chez jusqu'a pas ne je tu mes y aujourd'hui demain donc merci bonjour " +
  "c'est qu'il n'est s'il l'on " +
  'gli uno di da con senza piu molto il suo sua nel nella nei dal dalla dei delle della dello degli al alla alle ' +
  'sul sulla che chi dove quando oggi domani fino anche perche siamo abbiamo sono questo questa questi queste nostro ' +
  'nostra grazie ci vi ' +
  // German, Dutch
  'der das dem des ein eine einen einem einer eines und oder aber mit ohne fur fuer von vom zu zum zur ist sind ' +
  'haben wir ihr ihre unser unsere unseren euch euer uns nicht kein keine auch noch nur bis ab bei nach heute ' +
  'morgen wer wie wo wann welche welcher welches soll wird sehr schon dass ich du sie ' +
  'het een en voor naar bij uit zonder maar ook nog niet geen wij jij jullie ons onze zijn heeft hebben wordt ' +
  'vandaag tot deze dit dat wie waar wanneer welke zeer ik je te ' +
  // Polish, Swedish
  'na z ze od dla jest sa nie tak ale lub oraz juz tylko dzis dzisiaj jutro kto gdzie kiedy jak nasz nasza ' +
  'nasze nas prosimy przy sie ' +
  'och att det ett en av som inte eller utan fran hos pa ar har vara blev vi ni oss er var vart vara nya ' +
  'idag imorgon vem nar hur vilken vilka efter sedan ska kan mycket inga ingen';

const english = new Set(ENGLISH.split(' '));
const others = new Set(OTHERS.split(' ').filter((one) => !english.has(one)));

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const MARK = /\p{M}/gu;
const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);

export interface FunctionWords {
  /** How many different ones stand in the text that only English has, and that English has not. */
  readonly english: number;
  readonly others: number;
}

const NONE: FunctionWords = { english: 0, others: 0 };
const FEWEST = 3;
const LONGEST_PARTICLE = 3;
/** Where the small words in a name end: of “de la Paix” after “Café”, the place of “Paix”; else the place they begin. */
function afterParticles(words: readonly string[], from: number): number {
  let at = from;
  while ((words[at]?.length ?? 9) <= LONGEST_PARTICLE && !isCapital(words[at])) at++;
  return isCapital(words[at]) ? at : from;
}

/** Counts them, in three words or more. Those inside a name hold no sentence: “Café de la Paix”, “Dr van der Berg”. */
export function functionWordsIn(text: string): FunctionWords {
  const words = text.match(WORD) ?? [];
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    if (isCapital(words[i - 1])) i = afterParticles(words, i);
    const plain = (words[i] as string).toLowerCase().normalize('NFD').replace(MARK, '').replace(/’/g, "'");
    if (english.has(plain) || others.has(plain)) found.add(plain);
  }
  let own = 0;
  for (const one of found) if (english.has(one)) own++;
  return words.length < FEWEST ? NONE : { english: own, others: found.size - own };
}
