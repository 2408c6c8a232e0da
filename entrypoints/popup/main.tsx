import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/checklist/index.ts';
import type { Finding } from '../../lib/linter/index.ts';
import { connectToPage } from '../../lib/messages/index.ts';
import { hearFrame, latestDraft, NOTHING_HEARD } from '../../lib/state/index.ts';
import { loadSettings, updateSettings } from '../../lib/storage/index.ts';
import { isGrantedOn, whereaboutsOf } from './whereabouts.ts';

/** Milliseconds a page has for its first answer; it closes the line at once where no script of ours runs. */
const PATIENCE = 1_000;

const root = document.querySelector('#popup') as HTMLElement;
const [active] = await browser.tabs.query({ active: true, currentWindow: true });
const tab = active?.id ?? -1;
const url = active?.url ?? '';
const { host, hostname } = URL.canParse(url) ? new URL(url) : { host: '', hostname: '' };
const origins = [`https://${hostname}/*`];

let heard = NOTHING_HEARD;
let problem = '';
let isGranted = false;
let settings = await loadSettings();
// Not contains(): Chromium says no to the matches of a content script, but lists them here as long as they are granted.
const granted = (await browser.permissions.getAll()).origins ?? [];
const isPermitted = isGrantedOn(granted, hostname);

const page = connectToPage(tab);
const silence = setTimeout(show, PATIENCE);
page.onMessage((message) => {
  if (message.type === 'jumped') return message.isThere ? window.close() : say('The draft is no longer there.');
  heard = hearFrame(heard, message);
  clearTimeout(silence);
  show();
});
page.onClose(() => {
  clearTimeout(silence);
  // What was shown is no more: the page was left or loaded again.
  heard = NOTHING_HEARD;
  show();
});

const where = () => whereaboutsOf(url, settings, { isThere: heard.isThere, isPermitted });

function show(): void {
  const latest = latestDraft(heard);
  render(
    <Popup
      draft={latest?.draft}
      problem={problem}
      where={isGranted ? 'granted' : where()}
      host={host}
      quiet={settings.quiet}
      isChipHidden={settings.hiddenChips.includes(hostname)}
      onShowChip={() => void without('hiddenChips')}
      onJump={({ start, end }: Finding) => latest && page.send({ type: 'jump', composer: latest.id, start, end })}
      onTick={(id, ticked) => latest && page.send({ type: 'tick', composer: latest.id, id, ticked })}
      onSwitchOn={() => void (where() === 'off' ? without('pausedHosts') : switchOn())}
      onReload={() => void browser.tabs.reload(tab).then(() => window.close())}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />,
    root,
  );
}

function say(sentence: string): void {
  problem = sentence;
  show();
}

async function change(how: Parameters<typeof updateSettings>[0]): Promise<boolean> {
  const updated = await updateSettings(how);
  if (updated.ok) settings = updated.value;
  say(updated.ok ? '' : updated.error);
  return updated.ok;
}

async function switchOn(): Promise<void> {
  // First of all: browsers ask only in the moment of the click.
  const isAllowed = await browser.permissions.request({ origins });
  if (!isAllowed) return say('The browser did not allow it, so nothing was changed.');
  // A listed site has its script already: only others are added.
  isGranted =
    where() === 'withdrawn' ||
    (await change((now) => ({ ...now, addedHosts: [...new Set([...now.addedHosts, hostname])] })));
  show();
}

/** Takes this site out of a list of the settings. */
async function without(list: 'pausedHosts' | 'hiddenChips'): Promise<void> {
  await change((now) => ({ ...now, [list]: now[list].filter((one) => one !== hostname) }));
}
