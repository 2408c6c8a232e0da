import { attribute, matches, textOf } from '../dom/index.ts';

/**
 * Words on controls: en, es, fr, de, pt, it, nl. Lower case, straight apostrophes. Only for what no selector tells. What a
 * site's own script asks for stands alone: it carries no other.
 */
const POST =
  'post|post all|post now|publicar|postear|publier|poster|posten|veröffentlichen|postar|pubblica|posta|plaatsen';
const DELETE = 'delete|eliminar|supprimer|löschen|excluir|apagar|elimina|verwijderen';
const CONTROLS = {
  post: POST,
  comment: 'comment|comentar|commenter|kommentieren|commenta|post comment|reageren',
  reply: 'reply|reply all|responder|répondre|antworten|rispondi|beantwoorden',
  share: 'share|share now|compartir|partager|teilen|compartilhar|partilhar|condividi|delen',
  schedule: 'schedule|schedule post|programar|programmer|planen|agendar|programma|inplannen',
  publish: 'publish|publish now|publiceren|add to queue|save|guardar|enregistrer|speichern|salvar|salva|opslaan',
  send: 'send|enviar|envoyer|senden|invia|verzenden|versturen',
} as const;
export type ControlWord = keyof typeof CONTROLS;

/** Sentences with a name in them, each by itself: a site's file carries only those it asks for. */
export const COMMENT_AS =
  'comment as {}|answer as {}|comentar como {}|commenter en tant que {}|als {} kommentieren|kommentieren als {}|commenta come {}|reageren als {}';
export const REPLY_TO =
  'reply to {}|responder a {}|répondre à {}|antwort(?:e|en)? an {}|{} antworten|rispondi a {}|reageren op {}';
export const ON_MIND =
  "what's on your mind, {}|¿qué estás pensando, {}|(?:quoi de neuf|que voulez-vous dire), {}|was machst du gerade, {}|no que você está pensando, {}|a cosa stai pensando, {}|waar denk je aan, {}";
export const MESSAGE_TO =
  '(?:write|message) to {}|message {}|escrib\\S+ a {}|écri\\S+ à {}|nachricht an {}|scrivi a {}|bericht aan {}';

const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g;
/** Words as they are compared: invisible signs out, curly apostrophes straight, one space. */
export const plainWords = (words: string): string =>
  words.replace(UNSEEN, '').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

/** No publishing: it stays with the writer. “Save as draft”, “Entwurf speichern”. */
const DRAFT =
  /^(?:(?:save|guardar|enregistrer|salvar|salva|als)\b.{0,8} )?(?:drafts?|borrador|brouillon|entwurf|rascunho|bozza|concept)(?: \S+)?$/i;

const saidBy = (element: Element) =>
  [attribute(element, 'aria-label'), matches(element, 'input') && attribute(element, 'value'), textOf(element)].flatMap(
    (said) => (said ? [plainWords(said)] : []),
  );
export const saysDraft = (element: Element): boolean => saidBy(element).some((said) => DRAFT.test(said));

/** Does a control say one of these words alone, by its label, its text or the value of an input? */
const says = (element: Element, words: string): boolean =>
  saidBy(element).some((said) => words.split('|').includes(said.toLowerCase()));
export const saysOne = (element: Element, words: readonly ControlWord[]): boolean =>
  words.some((word) => says(element, CONTROLS[word]));
export const saysPost = (element: Element): boolean => says(element, POST);
/** “Delete & re-draft” is another thing. */
export const saysDelete = (element: Element): boolean => says(element, DELETE);

/** The name in a label such as “Comment as Acme…”; undefined when the label does not say that sentence. */
export function nameIn(label: string | null | undefined, sentence: string): string | undefined {
  const pattern = sentence.replaceAll('{}', '(.+?)');
  const found = new RegExp(`^(?:${pattern})\\s?[?….]*$`, 'i').exec(plainWords(label ?? ''));
  return found?.slice(1).find((name) => name !== undefined);
}

/** How a box for private messages is labelled: the word alone or after a few, or with whom it goes to. */
const IS_MESSAGE =
  /^(?!post|publi|repl|respon)(?:\S+ ){0,3}(?:message|mensaje|\S*nachricht|mensagem|messaggio|\S*bericht|chat)(?: (?:[@#]|(?:to|an?|à|aan|schreiben|senden|eingeben|dire\S+|priv\S+)(?: |$)).*)?$/i;
export const speaksOfMessage = (label: string | null | undefined): boolean =>
  IS_MESSAGE.test(plainWords(label ?? '').replace(/[.…]+$/, ''));

/** “Delete & re-draft”: Mastodon's and Elk's words for a post that is taken back to be written anew. */
export const speaksOfRedraft = (words: string): boolean =>
  /re-?draft|borrador|réécrire|neu erstellen|reescrever|rascunhar|riscriv|herschrijven/i.test(words);

/** Does a label name the description of a picture? */
export const speaksOfAlt = (label: string | null | undefined): boolean =>
  /\balt|alternati/i.test(plainWords(label ?? ''));

/** “Comment by Ann Lee 3 hours ago”, in any of our languages. */
const BYLINE =
  /^\S+(?: \S+)?? (?:by|de|von|di|van) (.+?)(?: to .+?)?,? ((?:hace|il y a|vor|há|about)? ?(?:\d+|an?|une?|um|uma|un'|einem|einer|een) .+)$/i;
export const readByline = (label: string | null | undefined) => {
  const [, author = '', age = ''] = BYLINE.exec(plainWords(label ?? '')) ?? [];
  return { author, age };
};

/** Does a label speak of a reply? */
export const speaksOfReply = (label: string | null | undefined): boolean =>
  /\b(?:repl(?:y|ies)|respon|respuesta|répon|antwort|respost|rispo|reageer|reactie|antwoord|beantwoord)/i.test(
    plainWords(label ?? ''),
  );
