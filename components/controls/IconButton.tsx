import type { ButtonHTMLAttributes, Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'class' | 'className' | 'icon' | 'label'> {
  readonly icon: IconName;
  /** What it does, in words: the name for those who cannot see the icon, and the tooltip. */
  readonly label: string;
  readonly at?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, at, ...rest }: IconButtonProps) {
  return (
    <button {...rest} ref={at ?? null} type="button" class="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
