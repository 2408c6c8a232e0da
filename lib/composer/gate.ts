/** Milliseconds the question must have been in sight before an answer counts: the second click of a double click is none. */
export const LOOK = 700;
/** Milliseconds a press waits for a draft to be read; then it goes through unread. */
export const READING = 2_000;
/** Milliseconds until a question that is asked must be in sight; else the press goes through: no silent holding. */
export const SHOWING = 1_000;

/** What one press publishes, as the gate sees it. */
export interface Publication {
  /** The same for the same post, however it is pressed. */
  readonly key: unknown;
  /** All parts of it as one text. */
  text(): string;
  /** Has everything been read, or will it never be? */
  isRead(): boolean;
  /** Is there something to ask about? */
  mustAsk(): boolean;
}

export interface Press {
  /** A key that is held down. */
  readonly isRepeat: boolean;
  /** Publishes as the site's own control would; false: it could not. undefined: only a hand can. */
  readonly again: (() => boolean) | undefined;
}

export interface GateWorld<P extends Publication> {
  now(): number;
  /** Calls back after ms unless cancelled. */
  later(ms: number, then: () => void): () => void;
  /** The question is asked; answered by `seen` or `unseen`. */
  show(publication: P): void;
  hide(publication: P): void;
  /** It goes out to the site now. */
  went(publication: P): void;
  /** A press of ours did not reach the site: the person has to press. */
  failed(publication: P): void;
  /** The text changed while the press waited to be read. */
  forgot(publication: P): void;
}

export interface Gate<P extends Publication> {
  /** A hand (or the page) publishes. `hold`: the event must not reach the page. */
  press(publication: P, press: Press): 'pass' | 'hold';
  /** A report came in. */
  read(): void;
  /** Some text changed, was emptied or left the page. */
  changed(): void;
  /** The question stands on the screen, uncovered. */
  seen(): void;
  /** It cannot be seen. */
  unseen(): void;
  goBack(): void;
  /** “Publish anyway”. */
  publish(): void;
  /** The publication whose question is asked. */
  asking(): P | undefined;
}

type State<P> =
  | { readonly is: 'closed' }
  /** The press waits until the draft is read. */
  | { readonly is: 'reading'; readonly of: P; readonly text: string; again(): boolean; cancel(): void }
  | {
      readonly is: 'asking';
      readonly of: P;
      readonly text: string;
      readonly again: Press['again'];
      since: number | undefined;
      cancel(): void;
    }
  /** The person has seen the question of this text: pressed once more (after going back, when the site failed, when
   *  its click becomes a submit) it passes. */
  | { readonly is: 'answered'; readonly of: P; readonly text: string };

/**
 * The pause before a publish goes through: one question per draft text, asked once, answered by a second press. It
 * belongs to the text that was pressed; when that changes or goes out, the gate closes and forgets the press. One page
 * has one gate, as a person has one finger on one button.
 */
export function createGate<P extends Publication>(world: GateWorld<P>): Gate<P> {
  let state: State<P> = { is: 'closed' };
  /** A press of ours is on its way through the page. */
  let isPressing = false;

  const to = (next: State<P>) => {
    const before = state;
    if (before.is === 'reading' || before.is === 'asking') before.cancel();
    state = next;
    if (before.is === 'asking' && next.is !== 'asking') world.hide(before.of);
  };
  const pass = (of: P, text: string) => {
    to({ is: 'answered', of, text });
    world.went(of);
  };
  const passAgain = (of: P, text: string, again: Press['again']) => {
    pass(of, text); // first, for the site may empty the box at once
    isPressing = true;
    const isDone = again?.() ?? false;
    isPressing = false;
    if (!isDone) world.failed(of);
  };
  const ask = (of: P, text: string, again: Press['again']) => {
    const cancel = world.later(SHOWING, () => gate.unseen());
    to({ is: 'asking', of, text, again, since: undefined, cancel });
    world.show(of);
  };
  const hasLooked = () => state.is === 'asking' && state.since !== undefined && world.now() - state.since >= LOOK;

  const gate: Gate<P> = {
    press(of, { isRepeat, again }) {
      if (isPressing) return 'pass';
      const text = of.text();
      const isSame = state.is !== 'closed' && state.of.key === of.key && state.text === text;
      if (isSame && state.is === 'answered') {
        world.went(of);
        return 'pass';
      }
      if (isSame && state.is === 'reading') return 'hold';
      if (isSame && state.is === 'asking') {
        if (isRepeat || !hasLooked()) return 'hold';
        pass(of, text);
        return 'pass';
      }
      to({ is: 'closed' });
      if (!of.isRead() && again) {
        const cancel = world.later(READING, () => passAgain(of, text, again));
        to({ is: 'reading', of, text, again, cancel });
        return 'hold';
      }
      if (of.mustAsk()) {
        ask(of, text, again);
        return 'hold';
      }
      pass(of, text);
      return 'pass';
    },
    read() {
      if (state.is !== 'reading' || !state.of.isRead()) return;
      const { of, text, again } = state;
      if (of.mustAsk()) ask(of, text, again);
      else passAgain(of, text, again);
    },
    changed() {
      if (state.is === 'closed' || state.of.text() === state.text) return;
      const { is, of } = state;
      to({ is: 'closed' });
      if (is === 'reading') world.forgot(of);
    },
    seen() {
      if (state.is !== 'asking') return;
      state.cancel();
      state.since ??= world.now();
    },
    unseen() {
      if (state.is === 'asking') passAgain(state.of, state.text, state.again);
    },
    goBack() {
      if (state.is !== 'asking') return;
      const { of, text } = state;
      // Sooner than a look it was no answer: a second Enter that met our button.
      to(hasLooked() ? { is: 'answered', of, text } : { is: 'closed' });
    },
    publish() {
      if (state.is === 'asking' && hasLooked()) passAgain(state.of, state.text, state.again);
    },
    asking: () => (state.is === 'asking' ? state.of : undefined),
  };
  return gate;
}
