import type { Change, DraftMessage, EnginePort, ToComposer, ToEngine } from '../messages/index.ts';
import { later } from './later.ts';

/** A name no other change, and no other session, has. */
export const createId = () => crypto.randomUUID();

/** Milliseconds the engine has for an answer. A cold start takes 0.3 to 0.9 s. */
export const DEADLINE = 2_000;
/** How often something unanswered is sent again, each time over a new connection. */
export const RETRIES = 3;

/** A change is kept, or why not, in a sentence for the person. */
export type Kept = { readonly ok: true } | { readonly ok: false; readonly error: string };

export interface Line {
  /** Wakes the engine; answered by the rules. */
  hello(): void;
  /** Sends a draft: one in flight, the newest waiting; older waiting ones are dropped. */
  draft(message: DraftMessage): void;
  /** Sends a change until the engine says that it is kept; never rejects. */
  change(change: Change): Promise<Kept>;
  /** The page came back from the browser's cache: what the old connection was sent may be lost. */
  renew(): void;
  /** Ends the line once every change is kept or given up. */
  close(): void;
}

export interface LineWorld {
  /** @returns undefined = the extension is gone (updated, removed) */
  connect(): EnginePort | undefined;
  hear(message: ToComposer): void;
  /** True: a deadline passed without an answer. False: the engine speaks again. */
  silence(isSilent: boolean): void;
  gone(): void;
  /** Calls back after ms unless cancelled. */
  later(ms: number, then: () => void): () => void;
  /** A name no other change has. */
  createId(): string;
}

/** One message on its way to an answer. */
interface Flight {
  message: ToEngine;
  tries: number;
  cancel(): void;
  end(kept: Kept): void;
}

const GONE: Kept = { ok: false, error: 'Not saved: Forthright was updated. Load this page again.' };
const SILENT: Kept = { ok: false, error: 'Not saved: Forthright did not answer. Please try again.' };

/**
 * A composer's line to the engine, which sleeps after some 30 s of rest and may die at any moment. Whatever needs an
 * answer has a deadline and is sent again over a new connection, a few times; then it is given up and said. The page
 * holds the draft, so nothing is lost. With nothing in flight the line costs nothing and lets the engine sleep.
 */
export function openLine(world: LineWorld): Line {
  let port: EnginePort | undefined;
  let isGone = false;
  let isClosing = false;
  let waiting: DraftMessage | undefined;
  /** By what answers them: `rules`, `report`, the id of a change. */
  const flights = new Map<string, Flight>();

  const leave = () => {
    isGone = true;
    for (const key of [...flights.keys()]) land(key, GONE);
    world.gone();
  };
  const connect = (): EnginePort | undefined => {
    if (port || isGone) return port;
    const mine = world.connect();
    if (!mine) {
      leave();
      return undefined;
    }
    port = mine;
    mine.onMessage((message) => mine === port && answer(message));
    mine.onClose((isLast) => {
      if (mine !== port) return;
      port = undefined;
      if (isLast) leave();
      else resend();
    });
    return port;
  };
  const drop = () => {
    const old = port;
    port = undefined;
    old?.close();
  };

  const land = (key: string, kept: Kept): void => {
    const flight = flights.get(key);
    if (!flight) return;
    flight.cancel();
    flights.delete(key);
    flight.end(kept);
    if (isClosing && flights.size === 0) drop();
  };
  const send = (key: string, flight: Flight) => {
    flight.cancel();
    if (flight.tries > RETRIES) {
      world.silence(true);
      return land(key, SILENT);
    }
    flight.tries++;
    flight.cancel = world.later(DEADLINE, () => {
      world.silence(true);
      drop();
      resend();
    });
    connect()?.send(flight.message);
  };
  /** Everything once more, the newest draft first: what changes something may refer to it. */
  const resend = () => {
    const report = flights.get('report');
    if (report && waiting) report.message = waiting;
    waiting = undefined;
    for (const key of ['report', ...flights.keys()].filter((one, i) => i === 0 || one !== 'report')) {
      const flight = flights.get(key);
      if (flight) send(key, flight);
    }
  };
  const fly = (key: string, message: ToEngine, end: Flight['end'] = () => undefined) => {
    const flight: Flight = { message, tries: 0, cancel: () => undefined, end };
    flights.set(key, flight);
    send(key, flight);
  };
  const draft = (message: DraftMessage) => {
    if (isGone || isClosing) return;
    const isFlying = flights.has('report');
    waiting = isFlying ? message : undefined;
    if (!isFlying) fly('report', message);
  };

  const answer = (message: ToComposer) => {
    if (message.type === 'done')
      return land(message.id, message.error === '' ? { ok: true } : { ok: false, error: message.error });
    if (message.type === 'fault') return world.hear(message);
    const next = message.type === 'report' ? waiting : undefined;
    if (next) waiting = undefined;
    land(message.type, { ok: true });
    world.silence(false);
    world.hear(message); // may send a newer draft than the one that waited
    if (next && !flights.has('report')) draft(next);
  };

  return {
    draft,
    hello() {
      if (!isGone && !isClosing) fly('rules', { type: 'hello' });
    },
    change: (change) =>
      new Promise((resolve) => {
        if (isGone) return resolve(GONE);
        const id = world.createId();
        fly(id, { type: 'change', id, change }, resolve);
      }),
    renew() {
      drop();
      resend();
    },
    close() {
      isClosing = true;
      waiting = undefined;
      land('rules', SILENT);
      land('report', SILENT);
      if (flights.size === 0) drop();
    },
  };
}

/** Tells the engine one change over a line of its own, which ends once it is kept. */
export function tellOnce(connect: LineWorld['connect'], change: Change): void {
  const nothing = () => undefined;
  const line = openLine({ connect, hear: nothing, silence: nothing, gone: nothing, later, createId });
  void line.change(change);
  line.close();
}
