import { mustAskAbout } from '../checklist/index.ts';
import type { GateItem } from '../state/index.ts';
import type { Publication } from './gate.ts';
import type { Session } from './session.ts';

/** Everything one press publishes: several boxes can be parts of one post. */
export interface Post extends Publication {
  readonly parts: readonly Session[];
  /** What stands against publishing, of all parts, in the order of the page. */
  items(): readonly GateItem[];
  /** What is remembered of it: its text; of a post that is only a title, the title; of what is only saved, nothing. */
  readonly entries: readonly Session[];
  /** The part beside which the question is asked: the first with something to say. */
  asker(): Session;
}

const follows = (a: Session, b: Session) =>
  a.editor.element.compareDocumentPosition(b.editor.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** @param sessions at least one, in any order */
export function createPost(sessions: readonly Session[]): Post {
  const parts = [...sessions].sort(follows);
  const first = parts[0] as Session;
  const { saves } = first.found.shape;
  const texts = parts.filter((part) => !part.found.shape.part);
  const live = () => parts.filter((part) => !part.isEnded() && part.isWatching());
  const items = () =>
    live().flatMap((part) => {
      const { findings, profile, texts } = part.store.getState();
      return mustAskAbout(findings, profile.asks).map(
        (finding): GateItem => ({
          finding,
          title: texts[finding.rule]?.title,
          part: parts.length > 1 ? parts.indexOf(part) + 1 : 0,
          ...(part.found.shape.part && { field: part.found.shape.part }),
          ...(saves && { saves }),
        }),
      );
    });
  return {
    key: first,
    parts,
    entries: texts.length > 0 ? texts : saves ? [] : [first],
    items,
    text: () => parts.map((part) => (part.isEnded() ? '' : part.store.getState().text)).join('\u0000'),
    isRead: () => parts.every((part) => part.isRead()),
    mustAsk() {
      const asked = live();
      const { profile } = first.store.getState();
      if (asked.length === 0 || profile.asks === 'never') return false;
      if (saves) return items().length > 0;
      const ticked = new Set(asked.flatMap((part) => part.store.getState().ticked));
      return profile.asks === 'always' || items().length > 0 || profile.questions.some(({ id }) => !ticked.has(id));
    },
    asker() {
      const [item] = items();
      return (
        (item && item.part > 0 ? parts[item.part - 1] : undefined) ??
        live().find((part) => texts.includes(part)) ??
        live()[0] ??
        first
      );
    },
  };
}
