import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_ENTRIES, newEntryId, type Profile } from '../../lib/profile/index.ts';
import { Button, Icon, IconButton, TextField } from '../controls/index.ts';

type Pair = Profile['prefer'][number];

export interface PairListProps {
  readonly pairs: readonly Pair[];
  onChange(edit: (now: readonly Pair[]) => readonly Pair[]): void;
}

const needsWords = (text: string) => (text === '' ? 'Write the words, or remove this line.' : '');

/** Terms and what is said instead: a pair is kept once both words stand. */
export function PairList({ pairs, onChange }: PairListProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const isAdding = useRef(false);
  useEffect(() => {
    if (isAdding.current) first.current?.focus();
    isAdding.current = false;
  });

  const add = () => {
    const pair = { from: from.trim(), to: to.trim() };
    if (!pair.from) return first.current?.focus();
    if (!pair.to) return second.current?.focus();
    if (pairs.some((one) => one.from.toLowerCase() === pair.from.toLowerCase()))
      return setNote(`“${pair.from}” is in the list already.`);
    if (pairs.length >= MOST_ENTRIES)
      return setNote(`The list is full: ${MOST_ENTRIES.toLocaleString('en')} pairs. Remove one to add another.`);
    const id = newEntryId(pair.from, pairs);
    isAdding.current = true;
    setFrom('');
    setTo('');
    setNote('');
    onChange((now) => [...now, { ...pair, id }]);
  };
  const edit = (id: Pair['id'], part: Partial<Pair>) =>
    onChange((now) => now.map((pair) => (pair.id === id ? { ...pair, ...part } : pair)));
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add();
  };

  return (
    <div class="pairs">
      {pairs.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets
        <ul role="list" aria-label="Preferred words">
          {pairs.map((pair) => (
            <li key={pair.id}>
              <TextField
                label="Not"
                value={pair.from}
                check={needsWords}
                onChange={(words) => edit(pair.id, { from: words })}
              />
              <TextField
                label="But"
                value={pair.to}
                check={needsWords}
                onChange={(words) => edit(pair.id, { to: words })}
              />
              <IconButton
                icon="remove"
                label={`Remove “${pair.from}”`}
                onClick={() => {
                  isAdding.current = true;
                  onChange((now) => now.filter(({ id }) => id !== pair.id));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="pairs-add">
        <input
          ref={first}
          class="text-field"
          aria-label="Not this word"
          placeholder={pairs.length === 0 ? 'customers' : undefined}
          autocomplete="off"
          maxLength={200}
          value={from}
          onInput={(event) => setFrom(event.currentTarget.value)}
          onKeyDown={addOnEnter}
        />
        <Icon name="jump" />
        <input
          ref={second}
          class="text-field"
          aria-label="But this word"
          placeholder={pairs.length === 0 ? 'guests' : undefined}
          autocomplete="off"
          maxLength={200}
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
          onKeyDown={addOnEnter}
        />
        <Button onClick={add}>Add a pair</Button>
      </div>
      <p class="field-error" role="status">
        {note}
      </p>
    </div>
  );
}
