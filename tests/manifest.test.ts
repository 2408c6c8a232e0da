import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Reasons = Readonly<Record<string, string>>;
type Manifest = Record<string, unknown> & {
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
};

/** What we may ask of a person, each with why nothing less does. */
const PERMISSIONS: Reasons = {
  storage: 'profile, settings and the fingerprints of published posts are kept in this browser',
  scripting: 'our script is registered for a host the person switches on (lib/storage/added-hosts)',
  activeTab: 'the popup learns which host the open tab shows, only when its button is pressed',
};
const OPTIONAL_HOSTS: Reasons = {
  'https://*/*': 'self-hosted servers have any name; each host is asked for by itself when it is switched on',
};

/** Where our script runs unasked, and which composers are there. */
const MATCHES: Reasons = {
  'https://x.com/*': 'X',
  'https://twitter.com/*': 'X’s old name, still in links',
  'https://mobile.x.com/*': 'X on small screens',
  'https://mobile.twitter.com/*': 'X on small screens, its old name',
  'https://www.linkedin.com/*': 'LinkedIn',
  'https://www.facebook.com/*': 'Facebook',
  'https://web.facebook.com/*': 'Facebook in some countries',
  'https://m.facebook.com/*': 'Facebook on small screens',
  'https://business.facebook.com/*': 'Meta Business Suite',
  'https://www.instagram.com/*': 'Instagram',
  'https://www.threads.com/*': 'Threads',
  'https://www.threads.net/*': 'Threads’ old name',
  'https://www.reddit.com/*': 'Reddit',
  'https://sh.reddit.com/*': 'Reddit’s new front end',
  'https://old.reddit.com/*': 'Reddit’s old front end',
  'https://bsky.app/*': 'Bluesky',
  'https://mastodon.social/*': 'a large Mastodon server',
  'https://mastodon.online/*': 'a large Mastodon server',
  'https://mstdn.social/*': 'a large Mastodon server',
  'https://mas.to/*': 'a large Mastodon server',
  'https://fosstodon.org/*': 'a large Mastodon server',
  'https://hachyderm.io/*': 'a large Mastodon server',
  'https://mastodon.world/*': 'a large Mastodon server',
  'https://infosec.exchange/*': 'a large Mastodon server',
  'https://elk.zone/*': 'Elk, a front end for Mastodon',
  'https://main.elk.zone/*': 'Elk’s newest version',
  'https://phanpy.social/*': 'Phanpy, a front end for Mastodon',
  'https://dev.phanpy.social/*': 'Phanpy’s newest version',
  'https://www.youtube.com/*': 'comments and community posts of YouTube',
  'https://studio.youtube.com/*': 'descriptions and replies in YouTube Studio',
  'https://www.tiktok.com/*': 'TikTok',
  'https://www.tumblr.com/*': 'Tumblr',
  'https://publish.buffer.com/*': 'Buffer, where posts are written for several networks',
  'https://business.google.com/*': 'Google Business Profile',
  'https://www.google.com/local/business/*': 'Google Business Profile beside the search; only this path of Google',
  ...Object.fromEntries(
    'com co.uk es fr de it pt at ch ca com.mx com.au nz ie dk se nl jp'
      .split(' ')
      .map((country) => [`https://*.pinterest.${country}/*`, 'Pinterest, which has an address per country']),
  ),
};

/** All a manifest of ours says; what is not here (web_accessible_resources, externally_connectable, host_permissions, a
 * policy looser than the browser's own for MV3) is in no package. */
const SAYS: Reasons = {
  manifest_version: 'the only one Chromium takes',
  name: 'what it is called',
  description: 'what it is',
  version: 'package.json’s',
  icons: 'toolbar and list of add-ons',
  permissions: 'see PERMISSIONS',
  optional_host_permissions: 'see OPTIONAL_HOSTS',
  action: 'the button with the checklist of the draft',
  background: 'the engine that reads drafts',
  options_ui: 'the rule desk',
  content_scripts: 'see MATCHES',
};
const BROWSERS: Readonly<Record<string, Reasons>> = {
  'chrome-mv3': { minimum_chrome_version: 'CSS anchor positioning' },
  'firefox-mv3': { browser_specific_settings: 'id, first complete highlights, and that no data is collected' },
};

const sorted = (names: Iterable<string>) => [...names].sort();

describe.each(Object.keys(BROWSERS))('the manifest of %s', (target) => {
  const folder = path.resolve(import.meta.dirname, '../.output', target);
  const file = path.join(folder, 'manifest.json');
  const manifest: Manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { content_scripts: [] };

  it('says nothing that has no reason here', () => {
    expect(existsSync(file), `${target} is not built: npm run build`).toBe(true);
    expect(sorted(Object.keys(manifest))).toEqual(sorted(Object.keys({ ...SAYS, ...BROWSERS[target] })));
  });

  it('asks for no permission without a reason', () => {
    expect(sorted(manifest.permissions as string[])).toEqual(sorted(Object.keys(PERMISSIONS)));
    expect(manifest.optional_host_permissions).toEqual(Object.keys(OPTIONAL_HOSTS));
  });

  it('runs unasked on the listed networks only', () => {
    expect(sorted(new Set(manifest.content_scripts.flatMap(({ matches }) => matches)))).toEqual(
      sorted(Object.keys(MATCHES)),
    );
  });

  it('lets no page load a file of ours or speak to us, and keeps the browser’s own policy for our pages', () => {
    for (const door of [
      'web_accessible_resources',
      'externally_connectable',
      'content_security_policy',
      'host_permissions',
    ])
      expect(manifest).not.toHaveProperty(door);
  });

  it('runs only files of the package, in the extension’s own world', () => {
    for (const script of manifest.content_scripts) {
      expect(script).not.toHaveProperty('world');
      expect(script.js.filter((one) => !existsSync(path.join(folder, one)))).toEqual([]);
    }
  });
});

it('Firefox is told that no data is collected', () => {
  const file = path.resolve(import.meta.dirname, '../.output/firefox-mv3/manifest.json');
  const { gecko } = JSON.parse(readFileSync(file, 'utf8')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
