// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  COMMENT_AS,
  MESSAGE_TO,
  nameIn,
  ON_MIND,
  REPLY_TO,
  readByline,
  saysDraft,
  saysOne,
  speaksOfReply,
} from '../../lib/sites/labels.ts';

const button = (text: string, label?: string) => {
  const element = document.createElement('button');
  element.textContent = text;
  if (label) element.setAttribute('aria-label', label);
  return element;
};

describe('controls', () => {
  it.each([
    'Post',
    ' post ',
    'Publicar',
    'Publier',
    'Posten',
    'Pubblica',
    'Plaatsen',
    '\u200bPost\u200b',
    'Post\u00a0all',
  ])('“%s” publishes a post', (text) => expect(saysOne(button(text), ['post'])).toBe(true));
  it.each(['Posts', 'Repost', 'Post settings', 'See post', ''])('“%s” does not', (text) =>
    expect(saysOne(button(text), ['post', 'comment', 'reply', 'share', 'schedule', 'publish', 'send'])).toBe(false),
  );
  it('a label counts as much as a text', () => expect(saysOne(button('', 'Répondre'), ['reply'])).toBe(true));
});

describe('names in labels', () => {
  it.each([
    ['Comment as Acme Ltd…', COMMENT_AS, 'Acme Ltd'],
    ['Comentar como Acme', COMMENT_AS, 'Acme'],
    ['Commenter en tant que Acme…', COMMENT_AS, 'Acme'],
    ['Als Acme Ltd kommentieren', COMMENT_AS, 'Acme Ltd'],
    ['Commenta come Acme...', COMMENT_AS, 'Acme'],
    ['Reageren als Acme', COMMENT_AS, 'Acme'],
    ['Reply to Ann Lee', REPLY_TO, 'Ann Lee'],
    ['Répondre à Ann', REPLY_TO, 'Ann'],
    ['What’s on your mind, Acme?', ON_MIND, 'Acme'],
    ['¿Qué estás pensando, Acme?', ON_MIND, 'Acme'],
    ['Quoi de neuf, Acme ?', ON_MIND, 'Acme'],
    ['Waar denk je aan, Acme?', ON_MIND, 'Acme'],
    ['Write to Ann', MESSAGE_TO, 'Ann'],
  ] as const)('“%s” has a name in it', (label, sentence, name) => expect(nameIn(label, sentence)).toBe(name));

  it.each(['Write a caption...', 'Add a comment…', '', undefined])('“%s” names nobody', (label) =>
    expect(nameIn(label, COMMENT_AS)).toBeUndefined(),
  );
});

describe('bylines', () => {
  it.each([
    ['Comment by Ann Lee 3 hours ago', 'Ann Lee', '3 hours ago'],
    ['Comment by Ann Lee an hour ago', 'Ann Lee', 'an hour ago'],
    ['Reply by Bob Roe to Ann Lee\u2019s comment 2 days ago', 'Bob Roe', '2 days ago'],
    ['Comentario de Ana Ruiz hace 3 horas', 'Ana Ruiz', 'hace 3 horas'],
    ['Commentaire de Ana Ruiz, il y a 3 heures', 'Ana Ruiz', 'il y a 3 heures'],
    ['Kommentar von Ana Ruiz vor 3 Stunden', 'Ana Ruiz', 'vor 3 Stunden'],
    ['Commento di Ana Ruiz 3 ore fa', 'Ana Ruiz', '3 ore fa'],
    ['Reactie van Ana Ruiz 3 uur geleden', 'Ana Ruiz', '3 uur geleden'],
  ])('“%s”', (label, author, age) => expect(readByline(label)).toEqual({ author, age }));
  it('a label of another kind tells nothing', () => expect(readByline('Acme')).toEqual({ author: '', age: '' }));
});

describe('replies', () => {
  it.each([
    'Publish reply',
    'Publicar respuesta',
    'Publier la réponse',
    'Antwort veröffentlichen',
    'Publicar resposta',
    'Pubblica risposta',
    'Reactie plaatsen',
  ])('“%s” speaks of a reply', (label) => expect(speaksOfReply(label)).toBe(true));
  it.each(['Publish post', 'Publicar', 'Post'])('“%s” does not', (label) => expect(speaksOfReply(label)).toBe(false));
});

it.each([
  ['Save draft', true],
  ['Save as draft', true],
  ['Guardar como borrador', true],
  ['Als Entwurf speichern', true],
  ['Entwurf speichern', true],
  ['Enregistrer le brouillon', true],
  ['Concept opslaan', true],
  ['Publish', false],
  ['Publish draft', false],
  ['Post the final draft', false],
  ['Save', false],
] as const)('“%s” saves a draft: %s', (said, isDraft) => {
  const button = document.createElement('input');
  button.value = said;
  button.setAttribute('value', said);
  expect(saysDraft(button)).toBe(isDraft);
});
