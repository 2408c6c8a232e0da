/** A key of a US keyboard, as Chromium wants to be told of it. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  /** What it writes, '' for nothing. */
  readonly text: string;
}

/** The bits of `modifiers` in Input.dispatchKeyEvent. */
export const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Keys that write nothing, or something else than their name: code and number. */
const NAMED: Readonly<Record<string, readonly [code: string, keyCode: number]>> = {
  Backspace: ['Backspace', 8],
  Tab: ['Tab', 9],
  Enter: ['Enter', 13],
  Shift: ['ShiftLeft', 16],
  Control: ['ControlLeft', 17],
  Alt: ['AltLeft', 18],
  Escape: ['Escape', 27],
  PageUp: ['PageUp', 33],
  PageDown: ['PageDown', 34],
  End: ['End', 35],
  Home: ['Home', 36],
  ArrowLeft: ['ArrowLeft', 37],
  ArrowUp: ['ArrowUp', 38],
  ArrowRight: ['ArrowRight', 39],
  ArrowDown: ['ArrowDown', 40],
  Delete: ['Delete', 46],
  Meta: ['MetaLeft', 91],
};

/** Keys that write a sign, and another with Shift. */
const SIGNS: readonly (readonly [code: string, keyCode: number, signs: string])[] = [
  ['Space', 32, '  '],
  ...[...')!@#$%^&*('].map((shifted, digit) => [`Digit${digit}`, 48 + digit, `${digit}${shifted}`] as const),
  ['Semicolon', 186, ';:'],
  ['Equal', 187, '=+'],
  ['Comma', 188, ',<'],
  ['Minus', 189, '-_'],
  ['Period', 190, '.>'],
  ['Slash', 191, '/?'],
  ['Backquote', 192, '`~'],
  ['BracketLeft', 219, '[{'],
  ['Backslash', 220, '\\|'],
  ['BracketRight', 221, ']}'],
  ['Quote', 222, '\'"'],
];

/** The key that has this name or writes this sign; undefined for signs of other keyboards. */
export function keyOf(name: string): Key | undefined {
  const named = NAMED[name];
  if (named) return { key: name, code: named[0], keyCode: named[1], text: name === 'Enter' ? '\r' : '' };
  if (/^[a-z]$/i.test(name)) {
    const letter = name.toUpperCase();
    return { key: name, code: `Key${letter}`, keyCode: letter.charCodeAt(0), text: name };
  }
  const sign = name === 'Space' ? ' ' : name;
  const found = sign.length === 1 ? SIGNS.find(([, , signs]) => signs.includes(sign)) : undefined;
  return found && { key: sign, code: found[0], keyCode: found[1], text: sign };
}
