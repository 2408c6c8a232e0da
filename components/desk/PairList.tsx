import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Icon, IconButton, TextField } from '../controls/index.ts';

type Pair = { readonly from: string; readonly to: string };

export interface PairListProps {
  readonly pairs: readonly Pair[];
  onChange(pairs: Pair[]): void;
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
    isAdding.current = true;
    setFrom('');
    setTo('');
    setNote('');
    onChange([...pairs, pair]);
  };
  const edit = (at: number, part: Partial<Pair>) =>
    onChange(pairs.map((pair, number) => (number === at ? { ...pair, ...part } : pair)));
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
          {pairs.map((pair, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pairs have no name of their own that cannot change
            <li key={at}>
              <TextField
                label="Not"
                value={pair.from}
                check={needsWords}
                onChange={(words) => edit(at, { from: words })}
              />
              <TextField label="But" value={pair.to} check={needsWords} onChange={(words) => edit(at, { to: words })} />
              <IconButton
                icon="remove"
                label={`Remove “${pair.from}”`}
                onClick={() => {
                  isAdding.current = true;
                  onChange(pairs.filter((_, number) => number !== at));
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
