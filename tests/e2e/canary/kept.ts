import type { Tab } from '../../browsers/index.ts';

/** In a page: all that its origin holds, as text. */
const heldByOrigin = async (): Promise<string> => {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const held: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, window.name];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      held.push(name, store, await asked(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) held.push(name, request.url, await (await cache.match(request))?.text());
  }
  return JSON.stringify(held);
};
export const originOf = (page: Tab): Promise<string> => page.evaluate(heldByOrigin);

/** All storage areas of the extension, as text, by name; asked on a page of ours. */
export const areasOf = (page: Tab): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const areas: Record<string, string> = {};
    const { storage } = chrome as unknown as { storage: Record<string, { get?(what: null): Promise<object> }> };
    // Firefox has no managed area without a file that fills it.
    for (const name of ['local', 'sync', 'session', 'managed'])
      areas[name] = JSON.stringify(await Promise.resolve(storage[name]?.get?.(null)).catch(() => ({})));
    return areas;
  });

declare global {
  interface Window {
    noted?: string[];
  }
}

/** From now on a page of ours writes down what it hears by the extension's messages, besides the lines. */
export const listen = (page: Tab): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    window.noted = heard;
    const { runtime } = chrome as unknown as {
      runtime: { onMessage: { addListener(hear: (message: unknown, sender: { url?: string }) => void): void } };
    };
    runtime.onMessage.addListener((message, { url }) => void heard.push(JSON.stringify({ url, message })));
  });
/** The same for what is posted to a page of somebody else's. */
export const listenToPosted = (page: Tab): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    window.noted = heard;
    addEventListener('message', ({ data }) => void heard.push(JSON.stringify(data)), true);
  });
export const heardBy = (page: Tab): Promise<readonly string[]> => page.evaluate(() => window.noted ?? []);
