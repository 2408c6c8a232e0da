import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/desk/index.ts';
import { readProfile } from '../../lib/profile/index.ts';
import { createDesk } from '../../lib/state/index.ts';
import * as storage from '../../lib/storage/index.ts';

const page = document.querySelector('#page') as HTMLElement;
const [reading, settings] = await Promise.all([storage.loadProfile(), storage.loadSettings()]);
const { store, actions } = createDesk({ ...storage, reading, settings, readProfile });

const draw = () =>
  render(
    <Welcome
      store={store}
      actions={actions}
      hash={location.hash}
      desk={browser.runtime.getURL('/options.html' as never)}
    />,
    page,
  );

storage.watchStored({
  profile: (profile) => actions.hear({ profile }),
  settings: (own) => actions.hear({ settings: own }),
});
addEventListener('hashchange', draw);
// Leaving the page is leaving the field: what was typed last is saved.
addEventListener('visibilitychange', () => {
  if (!document.hidden) return;
  (document.activeElement as HTMLElement | null)?.blur();
  actions.leave();
});
addEventListener('beforeunload', (event) => store.getState().saving.is === 'failed' && event.preventDefault());
draw();
