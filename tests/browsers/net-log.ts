import { readFileSync } from 'node:fs';

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

/** The log of a browser that was stopped has no end: it is read to its last whole event, of which each has a line. */
function parse(text: string): NetLog {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.slice(0, text.lastIndexOf(',\n'))}]}`);
  }
}

/** All requests in a file of Chromium's `--log-net-log`. */
export function readNetLog(file: string): readonly Logged[] {
  const { constants, events } = parse(readFileSync(file, 'utf8'));
  return events.flatMap(({ type, params: { url, initiator } = {} }) =>
    type === constants.logEventTypes.URL_REQUEST_START_JOB && url
      ? [{ address: url, by: initiator === 'not an origin' ? undefined : initiator }]
      : [],
  );
}
