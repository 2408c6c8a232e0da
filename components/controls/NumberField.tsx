import { useId } from 'preact/hooks';
import { describedBy, Field } from './Field.tsx';
import { useTyped } from './typed.ts';

export interface NumberFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** Undefined: nothing was set, the placeholder holds. */
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly placeholder?: string | undefined;
  /** Undefined only when the field was emptied and may be empty. */
  onChange(value: number | undefined): void;
  readonly canBeEmpty?: boolean;
}

/** A whole number within its bounds; anything else is shown as wrong and not told on. */
export function NumberField({
  label,
  help,
  value,
  min,
  max,
  placeholder,
  canBeEmpty = false,
  onChange,
}: NumberFieldProps) {
  const id = useId();
  const read = (text: string): number | undefined => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : undefined);
  const errorOf = (text: string): string => {
    if (text.trim() === '' && canBeEmpty) return '';
    const number = read(text);
    return number === undefined || number < min || number > max ? `A whole number from ${min} to ${max}.` : '';
  };
  const typed = useTyped(value === undefined ? '' : String(value), (text) => {
    if (!errorOf(text)) onChange(read(text));
  });
  const error = errorOf(typed.text);
  return (
    <Field id={id} label={label} help={help} error={error}>
      <input
        id={id}
        class="text-field number-field"
        inputMode="numeric"
        autocomplete="off"
        value={typed.text}
        placeholder={placeholder}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { help, error })}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onChange={typed.leave}
        onBlur={typed.leave}
      />
    </Field>
  );
}
