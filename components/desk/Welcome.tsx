import { useEffect, useRef } from 'preact/hooks';
import type { DeskActions, DeskStore } from '../../lib/state/index.ts';
import { useStore } from '../../lib/state/index.ts';
import { SavedNote } from './SavedNote.tsx';
import { Troubles } from './Troubles.tsx';
import { WelcomeDone } from './WelcomeDone.tsx';
import { WelcomeFields } from './WelcomeFields.tsx';
import { Wordmark } from './Wordmark.tsx';

export interface WelcomeProps {
  readonly store: DeskStore;
  readonly actions: DeskActions;
  /** The address' hash names the step, so that the back button steps back. */
  readonly hash: string;
  /** Address of the rule desk. */
  readonly desk: string;
}

const STEPS = [
  {
    id: 'who',
    title: 'Who are you?',
    lead: 'Then Forthright knows your accounts from other people’s, and which public rules hold for your readers.',
  },
  {
    id: 'sound',
    title: 'How do you sound?',
    lead: 'Choose what is closest. It can be moved later, or learned from your own posts.',
  },
  {
    id: 'words',
    title: 'Which words never?',
    lead: 'Words your company does not use. A draft that contains one is marked.',
  },
] as const;
const DONE = 'done';

/** First run: three short steps to a profile. Each answer is saved at once; each step can be passed over. */
export function Welcome({ store, actions, hash, desk }: WelcomeProps) {
  const { profile, trouble, saving } = useStore(store, (state) => state);
  const id = hash.replace(/^#/, '');
  const at =
    id === DONE
      ? STEPS.length
      : Math.max(
          0,
          STEPS.findIndex((step) => step.id === id),
        );
  const step = STEPS[at];
  const main = useRef<HTMLElement>(null);
  const shown = useRef(hash);
  useEffect(() => {
    if (shown.current === hash) return;
    shown.current = hash;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [hash]);

  const change: typeof actions.changeProfile = (edit) => actions.changeProfile(edit, profile);
  const next = STEPS[at + 1]?.id ?? DONE;
  const before = STEPS[at - 1]?.id;
  return (
    <div class="welcome">
      <header>
        <Wordmark />
        <SavedNote saving={saving} />
      </header>
      <main ref={main}>
        <Troubles
          trouble={trouble}
          saving={saving}
          onSaveAgain={actions.saveAgain}
          onReplace={actions.replaceProfile}
        />
        {step ? (
          <>
            <p class="welcome-progress help">
              {STEPS.map(({ id: one }, number) => (
                <span key={one} data-done={number <= at ? '' : undefined} aria-hidden="true" />
              ))}
              Step {at + 1} of {STEPS.length}
            </p>
            <h1 tabIndex={-1}>{step.title}</h1>
            <p class="welcome-lead">{step.lead}</p>
            <fieldset class="welcome-fields" disabled={trouble.error !== ''}>
              <WelcomeFields step={step.id} profile={profile} change={change} />
            </fieldset>
            <nav class="welcome-steps" aria-label="Steps">
              <a class="button button-primary button-m" href={`#${next}`}>
                {at === STEPS.length - 1 ? 'Finish' : 'Next'}
              </a>
              {before && (
                <a class="button button-plain button-m" href={`#${before}`}>
                  Back
                </a>
              )}
              <a class="button button-quiet button-m" href={`#${DONE}`}>
                Skip the rest
              </a>
            </nav>
          </>
        ) : (
          <WelcomeDone profile={profile} desk={desk} first={`#${STEPS[0].id}`} />
        )}
      </main>
    </div>
  );
}
