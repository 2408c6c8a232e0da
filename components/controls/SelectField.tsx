import { useId } from 'preact/hooks';
import { describedBy, Field } from './Field.tsx';

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** Said aloud only: the row already shows what it is about. */
  readonly isLabelHidden?: boolean;
  readonly help?: string | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly disabled?: boolean | undefined;
  onChange(value: Value): void;
}

export function SelectField<Value extends string>({
  label,
  isLabelHidden = false,
  help,
  options,
  value,
  disabled = false,
  onChange,
}: SelectFieldProps<Value>) {
  const id = useId();
  const select = (
    <select
      id={id}
      class="select-field"
      disabled={disabled}
      value={value}
      aria-label={isLabelHidden ? label : undefined}
      aria-describedby={describedBy(id, { help })}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
  if (isLabelHidden) return select;
  return (
    <Field id={id} label={label} help={help}>
      {select}
    </Field>
  );
}
