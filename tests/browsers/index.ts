export { HOSTS, type Host } from './hosts.ts';
export { probeIn } from './probe.ts';
export { launchResting, type RestingBrowser } from './resting.ts';
export type { BrowserName, Tab, TestBrowser } from './tab.ts';
export { expect, test } from './test.ts';
