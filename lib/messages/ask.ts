import { browser } from 'wxt/browser';
import type { Answers, Ask } from './protocol.ts';
import { isOwnPage } from './sender.ts';

/** Asks the engine; rejects when it is gone for good (after an update of the extension). */
export const ask = <K extends Ask['ask']>(question: Extract<Ask, { ask: K }>): Promise<Answers[K]> =>
  browser.runtime.sendMessage(question) as Promise<Answers[K]>;

type Answerer = { [K in Ask['ask']]: (question: Extract<Ask, { ask: K }>) => Promise<Answers[K]> };

/** Answers questions of our own pages; of other senders none is heard (content scripts use their port). */
export function answer(answerer: Answerer): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const question = message as Ask;
    if (!isOwnPage(sender)) return undefined;
    if (typeof question !== 'object' || question === null || !Object.hasOwn(answerer, question.ask)) return undefined;
    return (answerer[question.ask] as (asked: Ask) => Promise<unknown>)(question);
  });
}
