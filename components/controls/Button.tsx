import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'class' | 'className' | 'size'> {
  /** `primary` at most once per view · `plain` bordered · `quiet` text only · `grave` hard to undo. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'grave';
  readonly size?: 'm' | 's';
  /** `ref` of the element itself. */
  readonly at?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

/** A button that never submits: on other people's pages a button without a type publishes. */
export function Button({ kind = 'plain', size = 'm', at, children, ...rest }: ButtonProps) {
  return (
    <button {...rest} ref={at ?? null} type="button" class={`button button-${kind} button-${size}`}>
      {children}
    </button>
  );
}
