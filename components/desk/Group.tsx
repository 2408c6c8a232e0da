import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface GroupProps {
  readonly title: string;
  readonly help?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One matter of a section on its own sheet. */
export function Group({ title, help, children }: GroupProps) {
  const id = useId();
  return (
    <section class="group" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {help && <p class="help">{help}</p>}
      </header>
      {children}
    </section>
  );
}
