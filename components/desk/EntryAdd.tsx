import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../controls/index.ts';

export interface EntryAddProps {
  /** On the button, and the field's name for those who hear it. */
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly text: string;
  /** What is wrong with what was typed. */
  readonly note?: string;
  readonly field: Ref<HTMLInputElement>;
  onType(text: string): void;
  onAdd(): void;
}

/** A field for a new entry and its button; Enter adds as well. */
export function EntryAdd({ label, placeholder, text, note = '', field, onType, onAdd }: EntryAddProps) {
  const id = useId();
  return (
    <>
      <div class="entry-add">
        <input
          ref={field}
          class="text-field"
          aria-label={label}
          aria-describedby={note ? id : undefined}
          autocomplete="off"
          value={text}
          placeholder={placeholder}
          maxLength={200}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            onAdd();
          }}
        />
        <Button onClick={onAdd}>{label}</Button>
      </div>
      <p id={id} class="field-error" role="status">
        {note}
      </p>
    </>
  );
}
