import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_ENTRIES, newEntryId } from '../../lib/profile/index.ts';
import { EntryAdd } from './EntryAdd.tsx';
import { EntryLine } from './EntryLine.tsx';

/** What tells an entry from the others, whatever becomes of its words and its place. */
export interface Identified {
  readonly id?: string | undefined;
}

export interface EntryListProps<Entry extends Identified> {
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
  /** Made onto the entries as they are then: another window may have changed them. */
  onChange(edit: (now: readonly Entry[]) => readonly Entry[]): void;
}

/** Entries with several fields: a line each, opened to edit, added by their words. */
export function EntryList<Entry extends Identified>(props: EntryListProps<Entry>) {
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
  const [open, setOpen] = useState<string>();
  const [said, setSaid] = useState('');
  const [note, setNote] = useState('');
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
    if (known === -1 && entries.length >= MOST_ENTRIES)
      return setNote(`The list is full: ${MOST_ENTRIES.toLocaleString('en')} entries. Remove one to add another.`);
    const id = entries[known]?.id ?? newEntryId(named, entries);
    setWords('');
    setNote('');
    setOpen(id);
    goal.current = `li:nth-child(${(known === -1 ? entries.length : known) + 1}) summary`;
    if (known === -1) onChange((now) => [...now, { ...create(named), id }]);
    setSaid(known === -1 ? `Added “${named}”.` : `“${named}” is in the list already.`);
  };
  const remove = ({ id }: Entry, at: number) => {
    setSaid(`Removed “${nameOf(entries[at] as Entry)}”.`);
    setNote('');
    setOpen(undefined);
    goal.current = `li:nth-child(${Math.min(at + 1, entries.length - 1)}) summary`;
    onChange((now) => now.filter((one) => one.id !== id));
  };
  const move = (at: number, to: number, from: 'button' | 'keys') => {
    const entry = entries[at];
    if (entry === undefined || to < 0 || to >= entries.length) return;
    setOpen(open === entry.id ? open : undefined);
    setSaid(`“${nameOf(entry)}” is now number ${to + 1} of ${entries.length}.`);
    const button = to < at ? 'up' : 'down';
    goal.current = `li:nth-child(${to + 1}) ${from === 'keys' ? 'summary' : `[data-move="${button}"]:not(:disabled), li:nth-child(${to + 1}) [data-move]:not(:disabled)`}`;
    onChange((now) => now.filter(({ id }) => id !== entry.id).toSpliced(to, 0, entry));
  };

  return (
    <div class="entries">
      {entries.length === 0 && <p class="help">{empty}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets */}
      <ul ref={list} role="list" aria-label={label}>
        {entries.map((entry, at) => (
          <EntryLine
            key={entry.id}
            name={nameOf(entry)}
            summary={summary(entry)}
            isOpen={open !== undefined && open === entry.id}
            isFirst={at === 0}
            isLast={at === entries.length - 1}
            canMove={canMove}
            onToggle={(isOpen) => setOpen(isOpen ? entry.id : undefined)}
            onMove={(by, from) => move(at, at + by, from)}
            onRemove={() => remove(entry, at)}
          >
            {fields(entry, (part) =>
              onChange((now) => now.map((one) => (one.id === entry.id ? { ...one, ...part } : one))),
            )}
          </EntryLine>
        ))}
      </ul>
      <EntryAdd
        label={addLabel}
        placeholder={entries.length === 0 ? placeholder : undefined}
        text={words}
        note={note}
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
