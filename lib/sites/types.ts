import type { Account, Kind, Network } from '../linter/index.ts';
import type { ControlWord } from './labels.ts';

/** How a composer publishes by key. */
export type PublishKey = 'mod-enter' | 'enter';

/** The text a draft answers, as far as the page shows it. */
export interface Answered {
  readonly text: string;
  readonly author: string;
  /** As the page gives it (ISO date or relative words), '' unknown. */
  readonly age: string;
  /** Shown below the draft to readers of its own: the draft answers it, and still is a post. */
  readonly isQuoted?: true;
}

/** A field beside the text that is published with it. */
export type Part = 'title' | 'warning' | 'option' | 'alt';

/** Where words stand: `selector` for an element's text, `selector -> attribute` for an attribute, `-> attribute` of the place itself. */
export type Source = string;

/** What is answered, as data: the nearest `card` around the editor and the places in it. */
export interface AnsweredPlace {
  readonly card: string;
  readonly text: Source;
  readonly author?: Source;
  readonly age?: Source;
}

/** One kind of compose box on a site. Selectors stand in order of trust: test ids, framework and role, structure, labels. */
export interface ComposerShape {
  /** Left out: a reply when it answers something, else a post. */
  readonly kind?: Kind | ((editor: HTMLElement) => Kind);
  /** Left out: the text itself. Findings of a part lead to it; alone it shows nothing, and is remembered as no post. */
  readonly part?: Part;
  /** It stands in a dialog of its own, whose control (`publish`) saves it into a post that goes out later. */
  readonly saves?: true;
  /** In the frame, or the frame itself, while only the people named will read it: the draft is a message. */
  readonly direct?: string;
  /** In the frame, or the frame itself, while a post that is out already is changed. */
  readonly edits?: string;
  /** The field of the frame that is counted with the text. */
  readonly warning?: string;
  /** The editable itself; the first selector that it matches decides. */
  readonly editor: readonly string[];
  /** One editable per paragraph: `editor` names the element that holds them all. */
  readonly gathers?: true;
  /** The editable stands in one of these, through shadow roots. */
  readonly inside?: string;
  /** What no selector can say of the editable. */
  readonly when?: (editor: HTMLElement) => boolean;
  /** The composer's frame: the nearest ancestor (through shadow roots) that matches; publish controls are searched in it. */
  readonly within?: readonly string[];
  /** Editables inside these are not this composer (decoys, ghosts). */
  readonly not?: readonly string[];
  /** Publish controls inside the frame (through open shadow roots). */
  readonly publish: readonly string[];
  /** Publish controls that only their words tell: buttons of the frame that say one of these in any of our languages. */
  readonly says?: readonly ControlWord[];
  readonly keys: readonly PublishKey[];
  /** Characters allowed here when it is not the site's usual limit. */
  readonly limit?: number;
  /** Name of the account that writes, as the page shows it: places in the frame, then in the page, in order of trust. */
  readonly identity?: readonly Source[] | ((editor: HTMLElement) => string);
  readonly answered?: AnsweredPlace | ((editor: HTMLElement) => Answered | undefined);
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
  /** Elements whose shadow root may be closed; nowhere else is one opened. */
  readonly closed?: string;
  /** As whom one writes where the page says so by itself, whatever the name. */
  readonly account?: () => Account;
  /** Characters the page itself says are allowed; the site's usual limit is in counting.ts. */
  readonly limit?: (editor: HTMLElement) => number | undefined;
  /**
   * Hears every click of a hand, and tells the words of a published post that a hand deleted with it and the page shows no more;
   * undefined: one is deleted to be written anew. Left out where the page does not show which post is deleted.
   */
  readonly deleted?: (click: Pick<Event, 'target'>, tell: (words: string | undefined) => void) => void;
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
