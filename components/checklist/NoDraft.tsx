import { Button } from '../controls/index.ts';

/**
 * Why there is nothing to check. `unlisted` Forthright does not run here · `granted` it was switched on but the page
 * was loaded before · `stale` it should run here and does not: the page is older than it · `withdrawn` the browser took
 * the access away · `off` the user switched it off here · `unreadable` no page of the web · `ready` nothing written yet.
 */
export type Whereabouts = 'ready' | 'unlisted' | 'granted' | 'stale' | 'withdrawn' | 'off' | 'unreadable';

export interface NoDraftProps {
  readonly where: Whereabouts;
  readonly host: string;
  onSwitchOn(): void;
  onReload(): void;
}

const TEXTS: Readonly<
  Record<Whereabouts, { readonly title: string; readonly hint: string; readonly action?: string }>
> = {
  ready: {
    title: 'No draft on this page yet',
    hint: 'Click into the box where you write your post and type a few words. Then open this again.',
  },
  unlisted: {
    title: 'Forthright does not read here',
    hint: 'You can let it read what you write on this site. Your browser will ask you once.',
    action: 'Switch Forthright on for this site',
  },
  granted: {
    title: 'Forthright is on for this site',
    hint: 'The page was loaded before that. Load it again to start; keep a copy of what you have written.',
    action: 'Load the page again',
  },
  stale: {
    title: 'Nothing is checked on this page',
    hint: 'It was loaded before Forthright was installed or updated. Keep a copy of what you have written, then load it again.',
    action: 'Load the page again',
  },
  withdrawn: {
    title: 'Forthright may not read here any more',
    hint: 'The browser took away its access to this site, so nothing is checked here. Your browser will ask you once.',
    action: 'Let it read here again',
  },
  off: {
    title: 'Forthright is off on this site',
    hint: 'You switched it off here. Nothing is read until you switch it on again.',
    action: 'Switch it on again',
  },
  unreadable: {
    title: 'This page cannot be read',
    hint: 'Browsers keep extensions away from their own pages, and Forthright reads secure (https) pages only.',
  },
};

/** Says plainly that there is nothing to check, and what to do about it. */
export function NoDraft({ where, host, onSwitchOn, onReload }: NoDraftProps) {
  const { title, hint, action } = TEXTS[where];
  return (
    <section class="no-draft">
      <h1>{title}</h1>
      {host !== '' && where !== 'unreadable' && <p class="no-draft-host">{host}</p>}
      <p>{hint}</p>
      {action && (
        <Button kind="primary" onClick={where === 'granted' || where === 'stale' ? onReload : onSwitchOn}>
          {action}
        </Button>
      )}
    </section>
  );
}
