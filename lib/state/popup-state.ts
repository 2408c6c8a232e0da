import type { DraftSnapshot, ToPopup } from '../messages/index.ts';

/** What the frames of a page told the popup. */
export interface PopupState {
  /** A script of ours answered: it runs on this page. */
  readonly isThere: boolean;
  /** Per composer, the last thing it told. */
  readonly composers: Readonly<Record<string, { readonly attended: number; readonly draft?: DraftSnapshot }>>;
}

export const NOTHING_HEARD: PopupState = { isThere: false, composers: {} };

export function hearFrame(state: PopupState, message: ToPopup): PopupState {
  if (message.type !== 'composer') return { ...state, isThere: true };
  const { composer, attended, draft } = message;
  return { isThere: true, composers: { ...state.composers, [composer]: { attended, ...(draft && { draft }) } } };
}

/** The draft the person was in last, of all frames; undefined = none has words. */
export function latestDraft({
  composers,
}: PopupState): { readonly id: string; readonly draft: DraftSnapshot } | undefined {
  const [latest] = Object.entries(composers).sort(([, a], [, b]) => b.attended - a.attended);
  return latest?.[1].draft && { id: latest[0], draft: latest[1].draft };
}
