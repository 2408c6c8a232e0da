import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MOST_ENTRIES } from '../../lib/profile/index.ts';
import { Button } from './Button.tsx';
import { describedBy, Field } from './Field.tsx';
import { IconButton } from './IconButton.tsx';
import { afterPress, watchPresses } from './press.ts';

const LONGEST = 200;

export interface WordListProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly words: readonly string[];
  readonly placeholder?: string | undefined;
  /** Offered as one press each. */
  readonly suggestions?: readonly string[] | undefined;
  /** Brings an entry into its usual form ("@name"). */
  readonly tidy?: ((words: string) => string) | undefined;
  onChange(words: string[]): void;
}

const leftOut = (count: number) => (count === 1 ? 'One was left out.' : `${count} were left out.`);

/** A list of short words: each can be taken out, new ones are typed or pasted, a line each. */
export function WordList({
  label,
  help,
  words,
  placeholder,
  suggestions = [],
  tidy = (one) => one,
  onChange,
}: WordListProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | undefined>(undefined);
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const has = (one: string, among: readonly string[]) => among.some((word) => word.toLowerCase() === one.toLowerCase());

  const add = (given: string) => {
    const lines = given
      .split('\n')
      .map((line) => tidy(line.trim()).slice(0, LONGEST))
      .filter(Boolean);
    const next = [...words];
    for (const line of lines) if (!has(line, next)) next.push(line);
    setText('');
    const known = lines.find((line) => has(line, words));
    setNote(
      next.length > MOST_ENTRIES
        ? `The list is full: ${MOST_ENTRIES.toLocaleString('en')} entries. ${leftOut(next.length - MOST_ENTRIES)}`
        : known
          ? `“${known}” is in the list already.`
          : '',
    );
    if (next.length > words.length && words.length < MOST_ENTRIES) onChange(next.slice(0, MOST_ENTRIES));
  };
  const newest = useRef({ text, add });
  newest.current = { text, add };
  const leave = useRef(() => {
    const { text: typed, add: enter } = newest.current;
    if (typed.trim()) enter(typed);
  });
  useEffect(() => {
    watchPresses();
    return leave.current;
  }, []);
  const remove = (at: number) => {
    setNote('');
    removed.current = at;
    onChange(words.filter((_, number) => number !== at));
  };
  // The button with the focus went away with its word: the next one takes over, else the field.
  useEffect(() => {
    if (removed.current === undefined) return;
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[Math.min(removed.current, buttons.length - 1)] ?? input.current)?.focus();
    removed.current = undefined;
  });

  return (
    <Field id={id} label={label} help={help} error={note}>
      {words.length > 0 && (
        <ul class="word-list" ref={list}>
          {words.map((word, at) => (
            <li key={word}>
              <span>{word}</span>
              <IconButton icon="close" label={`Remove “${word}”`} onClick={() => remove(at)} />
            </li>
          ))}
        </ul>
      )}
      <div class="word-list-add">
        <input
          id={id}
          ref={input}
          class="text-field"
          autocomplete="off"
          value={text}
          placeholder={words.length === 0 ? placeholder : undefined}
          maxLength={LONGEST}
          aria-describedby={describedBy(id, { help, error: note })}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            add(text);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (!pasted.trim().includes('\n')) return;
            event.preventDefault();
            add(pasted);
          }}
          onBlur={() => afterPress(leave.current)}
        />
        <Button
          onClick={() => {
            add(text);
            input.current?.focus();
          }}
        >
          Add
        </Button>
      </div>
      {suggestions.some((one) => !has(one, words)) && (
        <p class="word-list-suggestions">
          {suggestions
            .filter((one) => !has(one, words))
            .map((one) => (
              <Button key={one} kind="quiet" size="s" aria-label={`Add “${one}”`} onClick={() => add(one)}>
                + {one}
              </Button>
            ))}
        </p>
      )}
    </Field>
  );
}
