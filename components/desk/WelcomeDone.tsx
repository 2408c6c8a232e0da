import { PRESETS, type Profile } from '../../lib/profile/index.ts';
import { REGION_NAMES } from '../rulebook/index.ts';
import { hrefOf } from './address.ts';

export interface WelcomeDoneProps {
  readonly profile: Profile;
  /** Address of the rule desk. */
  readonly desk: string;
  /** Where the steps begin again. */
  readonly first: string;
}

/** What was decided, what happens now, and where to try it. */
export function WelcomeDone({ profile, desk, first }: WelcomeDoneProps) {
  const { name, handles, region, preset, avoid } = profile;
  return (
    <>
      <h1 tabIndex={-1}>Ready.</h1>
      <p class="welcome-lead">
        From now on, when you write a post on a site Forthright knows, it reads along and marks what may cost trust.
        Everything stays on this device.
      </p>
      <dl class="welcome-summary">
        <dt>Company</dt>
        <dd>{[name, ...handles].filter(Boolean).join(', ') || 'not named yet'}</dd>
        <dt>Readers</dt>
        <dd>{REGION_NAMES[region]}</dd>
        <dt>Tone</dt>
        <dd>{preset === 'own' ? 'your own bands' : PRESETS[preset].name}</dd>
        <dt>Never</dt>
        <dd>{avoid.map(({ words }) => words).join(', ') || 'no words yet'}</dd>
      </dl>
      <nav class="welcome-steps" aria-label="What next">
        <a class="button button-primary button-m" href={`${desk}${hrefOf('try')}`}>
          Try it
        </a>
        <a class="button button-plain button-m" href={desk}>
          Open the rule desk
        </a>
        <a class="button button-quiet button-m" href={first}>
          Back to the steps
        </a>
      </nav>
    </>
  );
}
