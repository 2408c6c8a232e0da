import type { Session } from '../composer/index.ts';
import type { DraftSnapshot, PopupPort } from '../messages/index.ts';

/** @returns undefined while there is nothing to show: no words, or switched off */
function snapshotOf(session: Session): DraftSnapshot | undefined {
  const { text, identity, report, findings, texts, length, ticked, profile } = session.store.getState();
  if (!report || text.trim() === '' || !session.isWatching()) return undefined;
  return {
    text,
    site: session.found.site.id,
    identity,
    report: { ...report, findings },
    texts,
    ticked,
    questions: profile.questions,
    isChecked: session.isAnswered(),
    ...(length && { length }),
  };
}

/** Answers the popup for this frame: the composer the person was in last, now and at each of its changes. */
export function answerPopup(port: PopupPort, sessions: () => Iterable<Session>): void {
  const [latest] = [...sessions()].sort((a, b) => b.attended - a.attended);
  if (!latest) {
    port.send({ type: 'none' });
    return;
  }
  const tell = () => {
    const draft = snapshotOf(latest);
    port.send({ type: 'composer', composer: latest.id, attended: latest.attended, ...(draft && { draft }) });
  };
  const unsubscribe = latest.store.subscribe(tell);
  port.onClose(unsubscribe);
  port.onMessage((message) => {
    if (message.composer !== latest.id) return;
    if (message.type === 'tick') latest.actions.tick(message.id, message.ticked);
    else port.send({ type: 'jumped', isThere: !latest.isEnded() && latest.actions.jump(message) });
  });
  tell();
}
