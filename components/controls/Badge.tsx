import type { ComponentChildren } from 'preact';

export interface BadgeProps {
  readonly tint?: 'stop' | 'warn' | 'hint' | 'good' | 'accent';
  readonly children: ComponentChildren;
}

/** A word or a number in a small pill. */
export function Badge({ tint = 'hint', children }: BadgeProps) {
  return <span class={`badge badge-${tint}`}>{children}</span>;
}
