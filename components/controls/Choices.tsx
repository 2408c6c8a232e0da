export interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly values: readonly Value[];
  onChange(values: Value[]): void;
}

/** Any of a few, side by side. */
export function Choices<Value extends string>({ label, options, values, onChange }: ChoicesProps<Value>) {
  const toggle = (value: Value) =>
    onChange(options.map((option) => option.value).filter((one) => (one === value) !== values.includes(one)));
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choice-options">
        {options.map(({ value, label: words }) => (
          <label key={value}>
            <input type="checkbox" checked={values.includes(value)} onChange={() => toggle(value)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
