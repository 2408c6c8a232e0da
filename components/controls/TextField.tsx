import { useId } from 'preact/hooks';
import { describedBy, Field } from './Field.tsx';
import { useTyped } from './typed.ts';

export interface TextFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly type?: 'text' | 'url' | 'date' | 'search' | undefined;
  /** Lines of a text area; absent = one line. */
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
  /** What is wrong with a text, '' = nothing. What is wrong is shown and not told on. */
  readonly check?: ((text: string) => string) | undefined;
  onChange(text: string): void;
}

/** One line or several. Told on after a pause and when the field is left. */
export function TextField({
  label,
  help,
  value,
  type = 'text',
  rows,
  maxLength = 200,
  placeholder,
  check,
  onChange,
}: TextFieldProps) {
  const id = useId();
  const typed = useTyped(value, (text) => {
    if (!check?.(text.trim())) onChange(text.trim());
  });
  const error = check?.(typed.text.trim());
  const shared = {
    id,
    class: 'text-field',
    value: typed.text,
    maxLength,
    placeholder,
    'aria-invalid': error ? true : undefined,
    autocomplete: 'off',
    'aria-describedby': describedBy(id, { help, error }),
    onInput: (event: Event) => typed.type((event.currentTarget as HTMLInputElement).value),
    onChange: typed.leave,
    onBlur: typed.leave,
  };
  return (
    <Field id={id} label={label} help={help} error={error}>
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type as 'text'} />}
    </Field>
  );
}
