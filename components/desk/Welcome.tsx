import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DeskActions, DeskStore } from '../../lib/state/index.ts';
import { useStore } from '../../lib/state/index.ts';
import { Choice, TextField, WordList } from '../controls/index.ts';
import { PresetCards } from './PresetCards.tsx';
import { REGION_OPTIONS } from './ReadersGroup.tsx';
import { SavedNote } from './SavedNote.tsx';
import { Troubles } from './Troubles.tsx';
import { tidyHandle } from './VoiceGroup.tsx';
import { WelcomeDone } from './WelcomeDone.tsx';
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
    lead: 'Words your company does not use. A draft that contains one is marked, with what you say instead.',
  },
] as const;
const DONE = 'done';

/** Names with the company's own in front; the products behind it stay. */
const withCompany = (names: readonly string[], company: string) =>
  [company, ...names.slice(1)].filter((name, at) => name !== '' && (at === 0 || name !== company));

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

  const change = actions.changeProfile;
  const fields: Record<(typeof STEPS)[number]['id'], ComponentChildren> = {
    who: (
      <>
        <TextField
          label="Company"
          value={profile.names[0] ?? ''}
          placeholder="Nordic Bakery"
          onChange={(company) => {
            const names = withCompany(profile.names, company);
            change({ names, name: names[0] ?? '' });
          }}
        />
        <WordList
          label="Handles"
          help="The accounts it writes from, one by one."
          placeholder="@nordicbakery"
          words={profile.handles}
          tidy={tidyHandle}
          onChange={(handles) => change({ handles })}
        />
        <Choice
          label="Most of your readers are in"
          options={REGION_OPTIONS}
          value={profile.region}
          onChange={(region) => change({ region })}
        />
      </>
    ),
    sound: <PresetCards preset={profile.preset} onChoose={(preset, tone) => change({ preset, tone })} />,
    words: (
      <WordList
        label="Words to avoid"
        help="Reasons, exceptions and what to say instead can be added at the rule desk."
        placeholder="cheap"
        words={profile.avoid.map(({ words }) => words)}
        onChange={(words) =>
          change({
            avoid: words.map(
              (word) =>
                profile.avoid.find((known) => known.words === word) ?? {
                  words: word,
                  reason: '',
                  instead: '',
                  except: [],
                },
            ),
          })
        }
      />
    ),
  };
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
            <p class="help">
              Step {at + 1} of {STEPS.length}
            </p>
            <h1 tabIndex={-1}>{step.title}</h1>
            <p class="welcome-lead">{step.lead}</p>
            <fieldset class="welcome-fields" disabled={trouble.error !== ''}>
              {fields[step.id]}
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
