import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/checklist/index.ts';
import type { Finding } from '../../lib/linter/index.ts';
import { ask, type DraftSnapshot } from '../../lib/messages/index.ts';
import { loadSettings, saveSettings } from '../../lib/storage/index.ts';
import { whereaboutsOf } from './whereabouts.ts';

const root = document.querySelector('#popup') as HTMLElement;
const [active] = await browser.tabs.query({ active: true, currentWindow: true });
const tab = active?.id ?? -1;
const url = active?.url ?? '';
const { host, hostname } = URL.canParse(url) ? new URL(url) : { host: '', hostname: '' };

/** Ticks of this popup: the answer of the engine may still be from before them. */
const ticks = new Map<string, boolean>();
const withTicks = (draft: DraftSnapshot): DraftSnapshot => ({
  ...draft,
  ticked: [
    ...draft.ticked.filter((id) => ticks.get(id) !== false),
    ...[...ticks].filter(([id, isTicked]) => isTicked && !draft.ticked.includes(id)).map(([id]) => id),
  ],
});

/** Asks for the draft and draws; at opening and after each action, never in between. */
async function show(problem = '', isGranted = false): Promise<void> {
  const settings = await loadSettings();
  const draft = await ask({ ask: 'draft', tab }).catch(() => undefined);
  const where = isGranted ? 'granted' : whereaboutsOf(url, settings);
  const gone = 'Forthright did not answer. Close this and open it again.';
  render(
    <Popup
      draft={draft ? withTicks(draft) : undefined}
      problem={problem || (draft === undefined ? gone : '')}
      where={where}
      host={host}
      quiet={settings.quiet}
      onJump={(finding) => void jump(finding)}
      onTick={(id, isTicked) => void tick(id, isTicked)}
      onSwitchOn={() => void (where === 'off' ? unpause() : switchOn())}
      onReload={() => void browser.tabs.reload(tab).then(() => window.close())}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />,
    root,
  );
}

async function jump({ start, end }: Finding): Promise<void> {
  const isThere = await ask({ ask: 'jump', tab, start, end }).catch(() => false);
  if (isThere) window.close();
  else await show('The draft is no longer there.');
}

async function tick(id: string, isTicked: boolean): Promise<void> {
  ticks.set(id, isTicked);
  const isThere = await ask({ ask: 'tick', tab, id, ticked: isTicked }).catch(() => false);
  await show(isThere ? '' : 'The draft is no longer there.');
}

async function switchOn(): Promise<void> {
  // First of all: browsers ask only in the moment of the click.
  const isAllowed = await browser.permissions.request({ origins: [`https://${hostname}/*`] });
  if (!isAllowed) return show('The browser did not allow it, so nothing was changed.');
  const settings = await loadSettings();
  const saved = await saveSettings({ ...settings, addedHosts: [...new Set([...settings.addedHosts, hostname])] });
  return saved.ok ? show('', true) : show(saved.error);
}

async function unpause(): Promise<void> {
  const settings = await loadSettings();
  const saved = await saveSettings({
    ...settings,
    pausedHosts: settings.pausedHosts.filter((one) => one !== hostname),
  });
  return show(saved.ok ? '' : saved.error);
}

await show();
