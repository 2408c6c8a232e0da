// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  attribute,
  boxOf,
  call,
  closestThrough,
  contains,
  containsThrough,
  drawnIn,
  hostAround,
  isConnected,
  isEditable,
  matches,
  nameOf,
  parentThrough,
  query,
  queryAll,
  queryThrough,
  real,
  rootOf,
  shadowOf,
  textOf,
} from '../../lib/dom/index.ts';

/** Stands for a form, and the field in it that has the name of one of its properties. happy-dom’s own forms are proxies. */
let form: HTMLElement;
let field: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<main><section class="f" title="t">Hello<textarea></textarea></section></main>';
  form = document.querySelector('section') as HTMLElement;
  field = document.querySelector('textarea') as HTMLElement;
});

/** One at a time: happy-dom itself stumbles over them. */
const hidden = <Answer>(node: Node, name: string, ask: () => Answer): Answer => {
  Object.defineProperty(node, name, { value: field, configurable: true });
  expect(Reflect.get(node, name) === field).toBe(true);
  try {
    return ask();
  } finally {
    Reflect.deleteProperty(node, name);
  }
};

describe('what a form is, whatever fields it has', () => {
  it.each<[name: string, ask: () => unknown, is: () => unknown]>([
    ['parentElement', () => real(form, 'parentElement'), () => document.querySelector('main')],
    ['parentElement', () => parentThrough(form), () => document.querySelector('main')],
    ['assignedSlot', () => drawnIn(form), () => document.querySelector('main')],
    ['getRootNode', () => rootOf(form), () => document],
    ['isConnected', () => isConnected(form), () => true],
    ['isContentEditable', () => isEditable(form), () => false],
    ['localName', () => nameOf(form), () => 'section'],
    ['textContent', () => textOf(form), () => 'Hello'],
    ['shadowRoot', () => shadowOf(form), () => null],
    ['matches', () => matches(form, '.f'), () => true],
    ['closest', () => closestThrough(form, 'main'), () => document.querySelector('main')],
    ['contains', () => contains(form, field), () => true],
    ['contains', () => containsThrough(form, field), () => true],
    ['getAttribute', () => attribute(form, 'title'), () => 't'],
    ['querySelector', () => query(form, 'textarea'), () => field],
    ['querySelectorAll', () => queryAll(form, '*')[0], () => field],
    ['querySelectorAll', () => queryThrough(form, 'textarea')[0], () => field],
    ['getBoundingClientRect', () => boxOf(form) instanceof DOMRect, () => true],
    ['addEventListener', () => call(form, 'addEventListener', 'x', () => {}), () => undefined],
  ])('%s', (name, ask, is) => {
    expect(hidden(form, name, ask) === is()).toBe(true);
  });
});

describe('what the document is, whatever pictures it has', () => {
  it.each<[name: string, ask: () => unknown, is: () => unknown]>([
    ['body', () => real(document, 'body'), () => form.parentElement?.parentElement],
    ['querySelector', () => query(document, 'section'), () => form],
    ['createElement', () => nameOf(call(document, 'createElement', 'b')), () => 'b'],
  ])('%s', (name, ask, is) => {
    expect(hidden(document, name, ask) === is()).toBe(true);
  });
});

it('through shadow roots all is found, up and down', () => {
  const inner = field.parentElement?.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const deep = inner?.appendChild(document.createElement('b')) as HTMLElement;
  expect(closestThrough(deep, '.f') === form).toBe(true);
  expect([containsThrough(form, deep), contains(form, deep)]).toEqual([true, false]);
  expect(queryThrough(form, 'b')[0] === deep).toBe(true);
  expect(parentThrough(deep) === hostAround(deep)).toBe(true);
});

it('nothing is found in nothing', () => {
  expect([query(null, 'a'), queryAll(undefined, 'a'), attribute(null, 'a'), textOf(undefined)]).toEqual([
    null,
    [],
    null,
    '',
  ]);
});
