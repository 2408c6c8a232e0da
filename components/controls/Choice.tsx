import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  /** The question above the choice. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** None is chosen when no option has this value. */
  readonly value: string;
  onChange(value: Value): void;
}

/** One of a few, side by side: radio buttons, so that arrows and screen readers work by themselves. */
export function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
