import type { Editor } from '../editors/index.ts';
import type { Answering } from '../linter/index.ts';
import type { DraftMessage } from '../messages/index.ts';
import { type FoundComposer, isEdit, readSurroundings, warningOf } from '../sites/index.ts';
import type { ComposerStore } from '../state/index.ts';

/**
 * The draft of a composer as the engine gets it, with what the page tells around it at this moment.
 * @param answering what the writer said that it answers; undefined = the linter guesses
 * @param isRedraft a post was deleted to be written anew
 * @param unfinished its last word is still being typed
 * @param byHand a hand wrote it, or pressed to publish it
 */
export function readDraft(
  found: FoundComposer,
  editor: Editor,
  store: ComposerStore,
  answering: Answering | undefined,
  {
    isRedraft,
    unfinished,
    byHand,
  }: { readonly isRedraft: boolean; readonly unfinished: boolean; readonly byHand: boolean },
): DraftMessage {
  const code = editor.code();
  const { text, version, profile, settings, ignoredHere, identity: seen } = store.getState();
  const { kind, identity, account, answered } = readSurroundings(found, profile, settings.identities, seen);
  store.setState({ identity, account });
  const { part } = found.shape;
  const limit = found.shape.limit ?? (part ? undefined : found.site.limit?.(found.editor));
  const warning = warningOf(found);
  return {
    type: 'draft',
    version,
    text,
    ignored: ignoredHere,
    context: {
      kind,
      network: found.site.network,
      account,
      replyTo: answered?.text,
      replyAuthor: answered?.author,
      answering,
      ...(code.length > 0 && { code }),
      ...(unfinished && { unfinished }),
    },
    place: {
      site: found.site.id,
      ...(limit !== undefined && { limit }),
      ...(warning !== '' && { warning }),
      ...(part && { part }),
    },
    ...(byHand && { byHand }),
    ...((isRedraft || isEdit(found)) && { edits: true }),
  };
}

/** What is equal as long as a draft would be read alike, its text aside. */
export const surroundingsOf = ({ context, place, edits }: DraftMessage): string =>
  JSON.stringify([{ ...context, unfinished: false, code: [] }, place, edits]);
