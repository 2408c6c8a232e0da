import { type Profile, type Rule, SEVERITIES, type Severity } from '../../lib/linter/index.ts';
import { SEVERITY_WORDS, SelectField, Switch } from '../controls/index.ts';

export interface RuleControlsProps {
  readonly rule: Rule;
  readonly set: Profile['rules'][string] | undefined;
  /** The switch bears the rule's title only where the title does not stand beside it. */
  readonly label: string;
  /** Undefined: as the rule comes. */
  onSet(set: Severity | 'off' | undefined): void;
}

/** On or off, and how grave. */
export function RuleControls({ rule, set, label, onSet }: RuleControlsProps) {
  const isOn = set !== 'off';
  return (
    <>
      <Switch label={label} checked={isOn} onChange={(on) => onSet(on ? undefined : 'off')} />
      <SelectField
        label={`How grave: ${rule.title}`}
        isLabelHidden
        disabled={!isOn}
        options={SEVERITIES.map((severity) => ({
          value: severity,
          label: severity === rule.severity ? `${SEVERITY_WORDS[severity]} (usual)` : SEVERITY_WORDS[severity],
        }))}
        value={isOn ? (set ?? rule.severity) : rule.severity}
        onChange={(severity) => onSet(severity === rule.severity ? undefined : severity)}
      />
    </>
  );
}
