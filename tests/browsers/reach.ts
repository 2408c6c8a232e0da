import type { Cdp } from './cdp.ts';

/**
 * Our parts stand in closed shadow roots, so that no page reads them; the drivers reach in as a debugger does. A
 * function that is run there gets the roots first, in the order of the document, also those in open shadow roots; and in
 * frames of its own origin (in Firefox only where the page itself has none).
 */
export type Reach = <A extends readonly unknown[], R>(
  run: (parts: readonly ShadowRoot[], ...args: A) => R | Promise<R>,
  ...args: A
) => Promise<R>;

/** In the page: our hosts. */
const findHosts = (inFrames = false): Element[] => {
  // A page may have a picture with the name of the document's method.
  const all = (root: Node): NodeListOf<Element> =>
    Reflect.get(Object.getPrototypeOf(root), 'querySelectorAll').call(root, '*');
  const find = (root: Node): Element[] =>
    [...all(root)].flatMap((one) => {
      if (one.localName === 'forthright-overlay') return [one];
      const inner = inFrames && one instanceof HTMLIFrameElement ? one.contentDocument : one.shadowRoot;
      return inner ? find(inner) : [];
    });
  return find(document);
};

/** Called with the roots as arguments of their own, because only those can be handed over. */
const callOf = (run: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(...parts) => (${run})(parts, ...${JSON.stringify(args)})`;

/** What is held between two looks: our hosts (as the array they were found in) and their roots, by their names there. */
interface Held {
  readonly hosts: string;
  readonly roots: { readonly objectId: string }[];
}

/** In the page, on the held hosts: the answer, or `isStale` if there are others by now. */
const askOf = (run: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `async function (...parts) {
    const hosts = (${findHosts})(true);
    if (hosts.length !== this.length || hosts.some((host, at) => host !== this[at])) return { isStale: true };
    return { answer: await (${callOf(run, args)})(...parts) };
  }`;

/** What Chromium says of names held in a document that is gone. */
const GONE = /Cannot find context|Could not find object|No node with given id/i;

/** Over Chromium's debugger. What was found is held while it is true: asking anew is one command then. */
export function reachOver(devtools: Pick<Cdp, 'send'>): Reach {
  const objectGroup = 'reach';
  let held: Held | undefined;
  const find = async (): Promise<Held> => {
    await devtools.send('Runtime.releaseObjectGroup', { objectGroup });
    const expression = `(${findHosts})(true)`;
    const { result: found } = await devtools.send('Runtime.evaluate', { expression, objectGroup });
    const { objectId: hosts = '' } = found;
    const { result: each } = await devtools.send('Runtime.getProperties', { objectId: hosts, ownProperties: true });
    // Its second number is the page's own world: a frame's root must be handed over there, not in its frame's.
    const executionContextId = Number(hosts.split('.')[1]);
    const roots: { objectId: string }[] = [];
    for (const { name, value } of each) {
      if (!/^\d+$/.test(name) || !value?.objectId) continue;
      const { node } = await devtools.send('DOM.describeNode', { objectId: value.objectId, pierce: true });
      const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
      if (backendNodeId === undefined) continue;
      const { object } = await devtools.send('DOM.resolveNode', { backendNodeId, executionContextId, objectGroup });
      if (object.objectId) roots.push({ objectId: object.objectId });
    }
    return { hosts, roots };
  };
  return async (run, ...args) => {
    for (let again = 0; ; again++) {
      held ??= await find();
      const asked = await devtools
        .send('Runtime.callFunctionOn', {
          objectId: held.hosts,
          functionDeclaration: askOf(run, args),
          arguments: held.roots,
          awaitPromise: true,
          returnByValue: true,
        })
        .catch((error: Error) => {
          if (again > 2 || !GONE.test(error.message)) throw error;
        });
      if (asked?.exceptionDetails) {
        const { exception, text } = asked.exceptionDetails;
        throw new Error(exception?.description ?? text);
      }
      if (asked && !asked.result.value.isStale) return asked.result.value.answer;
      held = undefined;
    }
  };
}

interface BidiValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}
interface BidiResult {
  readonly result: {
    readonly type: string;
    readonly result?: BidiValue;
    readonly exceptionDetails?: { readonly text: string };
    readonly contexts?: readonly BidiContext[];
  };
}
interface BidiContext {
  readonly context: string;
  readonly children?: readonly BidiContext[] | null;
}
/** Firefox' own protocol, as far as it is spoken here. */
export interface Bidi {
  send(method: string, params: object): Promise<BidiResult>;
}

/** Over Firefox' WebDriver BiDi, in this browsing context. */
export const reachOverBidi =
  (bidi: Bidi, page: string): Reach =>
  async (run, ...args) => {
    const call = async (context: string, functionDeclaration: string, given: readonly object[]) => {
      const { result } = await bidi.send('script.callFunction', {
        functionDeclaration,
        arguments: given,
        target: { context },
        awaitPromise: true,
        serializationOptions: { maxDomDepth: 0, includeShadowTree: 'none' },
      });
      if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
      return result.result;
    };
    const rootsIn = async (context: string) => {
      const hosts = (await call(context, String(findHosts), []))?.value as readonly BidiValue[];
      return hosts.flatMap(({ value }) => {
        const { shadowRoot } = value as { readonly shadowRoot?: BidiValue | null };
        return shadowRoot?.sharedId ? [{ sharedId: shadowRoot.sharedId }] : [];
      });
    };
    let [home, roots] = [page, await rootsIn(page)];
    if (roots.length === 0) {
      // A frame's root is nothing in another frame's realm: it is asked in its own.
      const { result } = await bidi.send('browsingContext.getTree', { root: page });
      for (const { context } of result.contexts?.[0]?.children ?? []) {
        if (roots.length > 0) break;
        [home, roots] = [context, await rootsIn(context)];
      }
    }
    // As text: what comes back is the same as from the other browser.
    const told = await call(home, `async (...parts) => JSON.stringify(await (${callOf(run, args)})(...parts))`, roots);
    return told?.type === 'string' ? JSON.parse(told.value as string) : undefined;
  };
