import type { Settings } from './settings.ts';

/** Settings of somebody who changed nothing. Plain data, so that the page side need not load the schema. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  pausedHosts: [],
  addedHosts: [],
  messages: false,
  markHints: true,
  quiet: false,
  reader: true,
  never: [],
  identities: {},
  chips: {},
  hiddenChips: [],
  limits: {},
};
