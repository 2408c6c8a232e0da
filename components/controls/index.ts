export { Badge, type BadgeProps } from './Badge.tsx';
export { Button, type ButtonProps } from './Button.tsx';
export { CategoryMark, type CategoryMarkProps } from './CategoryMark.tsx';
export { Choice, type ChoiceProps } from './Choice.tsx';
export { Icon, type IconName } from './Icon.tsx';
export { IconButton, type IconButtonProps } from './IconButton.tsx';
export { SEVERITY_WORDS, SeverityMark } from './SeverityMark.tsx';
export { Switch, type SwitchProps } from './Switch.tsx';
