import { readProfile } from '../../lib/profile/index.ts';
import { createDesk } from '../../lib/state/index.ts';
import * as storage from '../../lib/storage/index.ts';

/** The desk of a page of ours, from what is stored; the page says when it is drawn and from then on follows. */
export async function openDesk() {
  const [reading, settings] = await Promise.all([storage.loadProfile(), storage.loadSettings()]);
  const desk = createDesk({ ...storage, reading, settings, readProfile });
  const { store, actions } = desk;
  return {
    ...desk,
    /** Draws the page now and at each address, and hears what is changed elsewhere. */
    follow(draw: () => void): void {
      storage.watchStored({
        profile: (profile) => actions.hear({ profile }),
        settings: (own) => actions.hear({ settings: own }),
      });
      addEventListener('hashchange', draw);
      // Leaving the page is leaving the field: what was typed last is saved.
      addEventListener('visibilitychange', () => {
        if (!document.hidden) return;
        (document.activeElement as HTMLElement | null)?.blur();
        actions.leave();
      });
      addEventListener('beforeunload', (event) => store.getState().saving.is === 'failed' && event.preventDefault());
      draw();
    },
  };
}
