/** Every host a fixture may be served under. In a test browser these are our own server; no other name resolves. */
export const HOSTS = [
  'bsky.app',
  'buffer.com',
  'business.facebook.com',
  'fixture.example',
  'mastodon.social',
  'mobile.x.com',
  'old.reddit.com',
  'publish.buffer.com',
  'studio.youtube.com',
  'twitter.com',
  'www.facebook.com',
  'www.instagram.com',
  'www.linkedin.com',
  'www.pinterest.com',
  'www.reddit.com',
  'www.threads.com',
  'www.threads.net',
  'www.tiktok.com',
  'www.tumblr.com',
  'www.youtube.com',
  'www.google.com',
  'x.com',
  'elk.zone',
  'phanpy.social',
  'sh.reddit.com',
] as const;
export type Host = (typeof HOSTS)[number];

/** Chromium's `--host-resolver-rules`: every known host is the server on `port`, no other name resolves. */
export const resolverRules = (port: number): string =>
  [...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
