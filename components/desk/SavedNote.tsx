import type { Saving } from '../../lib/state/index.ts';

const WORDS: Readonly<Record<Saving['is'], string>> = {
  untouched: '',
  saved: 'Saved',
  heard: 'Updated from another window',
  failed: '',
};

/** The quiet word after each change; it fades by itself. Failures speak in a notice. */
export function SavedNote({ saving }: { readonly saving: Saving }) {
  return (
    <p class="saved-note" role="status">
      {WORDS[saving.is] && <span key={'changes' in saving ? saving.changes : 0}>{WORDS[saving.is]}</span>}
    </p>
  );
}
