import { useStore } from '../../lib/state/index.ts';
import type { Address } from './address.ts';
import { ChecklistSection } from './ChecklistSection.tsx';
import { ClaimsSection } from './ClaimsSection.tsx';
import { DataSection } from './DataSection.tsx';
import { IgnoredWords } from './IgnoredWords.tsx';
import { RulesSection } from './RulesSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { TeamSection } from './TeamSection.tsx';
import { ToneSection } from './ToneSection.tsx';
import { TrySection } from './TrySection.tsx';
import type { DeskProps } from './types.ts';
import { WordsSection } from './WordsSection.tsx';

export interface SectionBodyProps {
  readonly address: Address;
  readonly desk: DeskProps;
}

/** What stands below a section's heading. */
export function Section({ address, desk }: SectionBodyProps) {
  const { store, actions, rules } = desk;
  const { profile, settings, trouble, saving, before } = useStore(store, (state) => state);
  const change: typeof actions.changeProfile = (edit) => actions.changeProfile(edit, profile);
  const changeSettings: typeof actions.changeSettings = (edit) => actions.changeSettings(edit, settings);
  switch (address.section) {
    case 'tone':
      return <ToneSection profile={profile} change={change} onLearn={desk.onLearn} />;
    case 'words':
      return <WordsSection profile={profile} change={change} />;
    case 'claims':
      return <ClaimsSection profile={profile} change={change} today={desk.today} />;
    case 'rules':
      return (
        <>
          <RulesSection profile={profile} change={change} rules={rules} open={address.below} />
          <IgnoredWords
            rules={rules}
            ofCompany={profile.ignored}
            ofMine={settings.never}
            onCompany={(ignored) => change({ ignored })}
            onMine={(never) => changeSettings({ never })}
          />
        </>
      );
    case 'sites':
      return (
        <SitesSection
          settings={settings}
          change={changeSettings}
          sites={desk.sites}
          onAddHost={desk.onAddHost}
          onRemoveHost={desk.onRemoveHost}
        />
      );
    case 'checklist':
      return <ChecklistSection profile={profile} change={change} />;
    case 'team':
      return (
        <TeamSection
          profile={profile}
          canRestore={before !== undefined}
          isBroken={trouble.error !== ''}
          replace={actions.replaceProfile}
          restore={actions.restoreProfile}
          readProfileText={desk.readProfileText}
          writeProfileText={desk.writeProfileText}
          onExport={desk.onExport}
        />
      );
    case 'data':
      return (
        <DataSection
          profile={profile}
          isBroken={trouble.error !== ''}
          settings={settings}
          countPosts={desk.countPosts}
          onExportAll={desk.onExportAll}
          onDeleteAll={desk.onDeleteAll}
        />
      );
    case 'try':
      return <TrySection settings={settings} savedAt={saving} review={desk.review} />;
  }
}
