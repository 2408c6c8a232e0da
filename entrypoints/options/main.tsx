import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Desk, titleOf } from '../../components/desk/index.ts';
import { countPosts } from '../../lib/ledger/index.ts';
import { rules } from '../../lib/linter/index.ts';
import { ask } from '../../lib/messages/index.ts';
import { readProfileText, writeEverythingText, writeProfileText } from '../../lib/profile/index.ts';
import { sites } from '../../lib/sites/index.ts';
import { loadEverything, loadLedger } from '../../lib/storage/index.ts';
import { toDeskSites } from './desk-sites.ts';
import { learnFrom } from './learn-from.ts';
import { offerFile } from './offer-file.ts';
import { openDesk } from './open-desk.ts';

const page = document.querySelector('#page') as HTMLElement;
const { store, actions, follow } = await openDesk();

const origins = (host: string) => ({ origins: [`https://${host}/*`] });
const draw = () => {
  document.title = titleOf(location.hash, rules);
  render(
    <Desk
      store={store}
      actions={actions}
      hash={location.hash}
      rules={rules}
      sites={toDeskSites(sites)}
      today={new Date().toISOString().slice(0, 10)}
      review={(text, context) => ask({ ask: 'review', text, context })}
      readProfileText={readProfileText}
      writeProfileText={writeProfileText}
      onLearn={learnFrom}
      onExport={(text) => offerFile('forthright-profile.json', text)}
      countPosts={async () => countPosts((await loadLedger()).posts)}
      onExportAll={async () => {
        const { profile, settings: own, past } = await loadEverything();
        offerFile('forthright-everything.json', writeEverythingText(profile, own, countPosts(past)));
      }}
      onDeleteAll={async () => {
        const { addedHosts } = store.getState().settings;
        const kept = await actions.deleteAll();
        if (kept.ok) for (const host of addedHosts) await browser.permissions.remove(origins(host));
        return kept;
      }}
      onAddHost={(host) => browser.permissions.request(origins(host))}
      onRemoveHost={(host) => void browser.permissions.remove(origins(host))}
    />,
    page,
  );
};

follow(draw);
// Awake before the first draft is tried; whether it answers shows then.
ask({ ask: 'warm' }).catch(() => undefined);
