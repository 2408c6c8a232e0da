import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { SeverityMark } from './SeverityMark.tsx';

export interface NoticeProps {
  /** `stop` something failed · `warn` look at this · `good` done · `hint` by the way. */
  readonly tint: 'stop' | 'warn' | 'good' | 'hint';
  readonly title?: string;
  /** Said aloud when it appears: at once ('alert') or after what is being said ('status'). */
  readonly role?: 'alert' | 'status';
  readonly children?: ComponentChildren;
}

/** What happened, why, and what to do, in a quiet box. */
export function Notice({ tint, title, role, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tint}`} role={role}>
      <span class="notice-mark" aria-hidden="true">
        {tint === 'good' ? <Icon name="check" /> : <SeverityMark severity={tint} />}
      </span>
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
