import { readFile } from 'node:fs/promises';
import { poll } from './tab.ts';

/** A request that Chromium made, and for whom. */
export interface Logged {
  readonly address: string;
  /** Origin of the page, worker or extension that asked; undefined: the browser itself, or an address bar. */
  readonly by: string | undefined;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** All requests in a file of Chromium's `--log-net-log`. A child of the browser ends it, a moment after the browser. */
export async function readNetLog(file: string): Promise<readonly Logged[]> {
  const read = async (): Promise<NetLog | undefined> => {
    try {
      return JSON.parse(await readFile(file, 'utf8'));
    } catch {
      return undefined;
    }
  };
  const { constants, events } = await poll(read, 'the end of Chromium’s log of its network');
  return events.flatMap(({ type, params: { url, initiator } = {} }) =>
    type === constants.logEventTypes.URL_REQUEST_START_JOB && url
      ? [{ address: url, by: initiator === 'not an origin' ? undefined : initiator }]
      : [],
  );
}
