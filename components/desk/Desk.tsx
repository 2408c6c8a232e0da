import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../../lib/state/index.ts';
import { readAddress, SECTIONS } from './address.ts';
import { DeskNav } from './DeskNav.tsx';
import { RuleDesk } from './RuleDesk.tsx';
import { SavedNote } from './SavedNote.tsx';
import { Section } from './Section.tsx';
import { Troubles } from './Troubles.tsx';
import type { DeskProps } from './types.ts';
import { Wordmark } from './Wordmark.tsx';

/** Sections that show the company's profile: shut while it cannot be read. */
const OF_PROFILE = ['tone', 'words', 'claims', 'rules', 'checklist'];

/** The rule desk: everything the company and this browser's user decide. */
export function Desk(props: DeskProps) {
  const { store, actions, hash, rules } = props;
  const { profile, trouble, saving } = useStore(store, (state) => state);
  const address = readAddress(hash);
  const section = SECTIONS.find(({ id }) => id === address.section) ?? SECTIONS[0];
  const rule = address.section === 'rules' ? rules.find(({ id }) => id === address.below) : undefined;

  // A new page of the desk begins at its heading, for the eye and for those who hear it; the first one does not ask.
  const main = useRef<HTMLElement>(null);
  const shown = useRef(hash);
  useEffect(() => {
    if (shown.current === hash) return;
    shown.current = hash;
    const heading = main.current?.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'center' });
  }, [hash]);

  const change: typeof actions.changeProfile = (edit) => actions.changeProfile(edit, profile);
  const isShut = trouble.error !== '' && OF_PROFILE.includes(address.section);
  return (
    <div class="desk">
      <header class="desk-side">
        <Wordmark />
        <DeskNav current={address.section} />
        <SavedNote saving={saving} />
      </header>
      <main ref={main} class="desk-main">
        <Troubles
          trouble={trouble}
          saving={saving}
          onSaveAgain={actions.saveAgain}
          onReplace={actions.replaceProfile}
        />
        <fieldset class="desk-body" disabled={isShut}>
          {rule ? (
            <RuleDesk key={rule.id} rule={rule} rules={rules} profile={profile} change={change} />
          ) : (
            <>
              <header class="desk-heading">
                <h1 tabIndex={-1}>{section.name}</h1>
                <p>{section.lead}</p>
              </header>
              <Section key={address.section} address={address} desk={props} />
            </>
          )}
        </fieldset>
      </main>
    </div>
  );
}
