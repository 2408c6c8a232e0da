import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { EntryAdd } from './EntryAdd.tsx';
import { EntryLine } from './EntryLine.tsx';

export interface EntryListProps<Entry> {
  /** What the entries are, for those who hear the page: "Words to avoid". */
  readonly label: string;
  readonly entries: readonly Entry[];
  /** The words an entry is known by. */
  nameOf(entry: Entry): string;
  /** What stands beside its name while it is closed. */
  summary(entry: Entry): ComponentChildren;
  /** Its fields while it is open. */
  fields(entry: Entry, change: (part: Partial<Entry>) => void): ComponentChildren;
  /** A new entry from the words typed. */
  create(words: string): Entry;
  readonly addLabel: string;
  readonly placeholder: string;
  /** Said while there is none. */
  readonly empty: string;
  /** Order matters: entries can be moved, by buttons or Alt and the arrows. */
  readonly canMove?: boolean;
  onChange(entries: Entry[]): void;
}

/** Entries with several fields: a line each, opened to edit, added by their words. */
export function EntryList<Entry>(props: EntryListProps<Entry>) {
  const {
    label,
    entries,
    nameOf,
    summary,
    fields,
    create,
    addLabel,
    placeholder,
    empty,
    canMove = false,
    onChange,
  } = props;
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(-1);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** What takes the focus after the list was drawn again. */
  const goal = useRef('');
  useEffect(() => {
    if (!goal.current) return;
    const target = list.current?.querySelector<HTMLElement>(goal.current);
    (target ?? field.current)?.focus();
    goal.current = '';
  });

  const add = () => {
    const named = words.trim();
    if (!named) return field.current?.focus();
    const known = entries.findIndex((entry) => nameOf(entry).toLowerCase() === named.toLowerCase());
    setWords('');
    setOpen(known === -1 ? entries.length : known);
    goal.current = `li:nth-child(${(known === -1 ? entries.length : known) + 1}) summary`;
    if (known === -1) onChange([...entries, create(named)]);
    setSaid(known === -1 ? `Added “${named}”.` : `“${named}” is in the list already.`);
  };
  const remove = (at: number) => {
    setSaid(`Removed “${nameOf(entries[at] as Entry)}”.`);
    setOpen(-1);
    goal.current = `li:nth-child(${Math.min(at + 1, entries.length - 1)}) summary`;
    onChange(entries.filter((_, number) => number !== at));
  };
  const move = (at: number, to: number, from: 'button' | 'keys') => {
    const entry = entries[at];
    if (entry === undefined || to < 0 || to >= entries.length) return;
    const next = entries.filter((_, number) => number !== at);
    next.splice(to, 0, entry);
    setOpen(open === at ? to : -1);
    setSaid(`“${nameOf(entry)}” is now number ${to + 1} of ${entries.length}.`);
    const button = to < at ? 'up' : 'down';
    goal.current = `li:nth-child(${to + 1}) ${from === 'keys' ? 'summary' : `[data-move="${button}"]:not(:disabled), li:nth-child(${to + 1}) [data-move]:not(:disabled)`}`;
    onChange(next);
  };

  return (
    <div class="entries">
      {entries.length === 0 && <p class="help">{empty}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets */}
      <ul ref={list} role="list" aria-label={label}>
        {entries.map((entry, at) => (
          <EntryLine
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own that cannot change
            key={at}
            name={nameOf(entry)}
            summary={summary(entry)}
            isOpen={open === at}
            isFirst={at === 0}
            isLast={at === entries.length - 1}
            canMove={canMove}
            onToggle={(isOpen) => setOpen(isOpen ? at : -1)}
            onMove={(by, from) => move(at, at + by, from)}
            onRemove={() => remove(at)}
          >
            {fields(entry, (part) =>
              onChange(entries.map((one, number) => (number === at ? { ...one, ...part } : one))),
            )}
          </EntryLine>
        ))}
      </ul>
      <EntryAdd
        label={addLabel}
        placeholder={entries.length === 0 ? placeholder : undefined}
        text={words}
        field={field}
        onType={setWords}
        onAdd={add}
      />
      <p class="only-spoken" role="status">
        {said}
      </p>
    </div>
  );
}
