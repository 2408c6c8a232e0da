import type { Account, Kind, Network } from '../linter/index.ts';

/** How a composer publishes by key. */
export type PublishKey = 'mod-enter' | 'enter';

/** The text a draft answers, as far as the page shows it. */
export interface Answered {
  readonly text: string;
  readonly author: string;
  /** As the page gives it (ISO date or relative words), '' unknown. */
  readonly age: string;
}

/** One kind of compose box on a site. Selectors stand in order of trust: test ids, framework and role, structure, labels. */
export interface ComposerShape {
  readonly kind: Kind | ((editor: HTMLElement) => Kind);
  /** The editable itself; the first selector that it matches decides. */
  readonly editor: readonly string[];
  /** The composer's frame: the nearest ancestor (through shadow roots) that matches; publish controls are searched in it. */
  readonly within?: readonly string[];
  /** Editables inside these are not this composer (decoys, ghosts). */
  readonly not?: readonly string[];
  /** Publish controls inside the frame (through open shadow roots). */
  readonly publish: readonly string[];
  readonly keys: readonly PublishKey[];
  /** Name of the account that writes, as the page shows it. */
  readonly identity?: (editor: HTMLElement) => string;
  readonly answered?: (editor: HTMLElement) => Answered | undefined;
}

/** A network and how its composers are found. Data first; a function only where data cannot say it. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly network: Network;
  /** Match patterns of the manifest. */
  readonly matches: readonly string[];
  /** Needs the page's markers instead of its host (self-hosted servers). */
  readonly isHere?: (document: Document) => boolean;
  readonly composers: readonly ComposerShape[];
  /** Characters the page itself says are allowed; the site's usual limit is in counting.ts. */
  readonly limit?: (editor: HTMLElement) => number | undefined;
  /** May the generic adapter gate here? Never by default: an unknown button is not touched. */
  readonly gates?: false;
}

/** A composer found on a page. */
export interface FoundComposer {
  readonly site: Site;
  readonly shape: ComposerShape;
  readonly editor: HTMLElement;
  readonly frame: Element;
}

/** What the page tells about the draft's context. */
export interface Surroundings {
  readonly kind: Kind;
  readonly identity: string;
  readonly account: Account;
  readonly answered: Answered | undefined;
}
