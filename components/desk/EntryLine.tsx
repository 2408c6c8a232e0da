import type { ComponentChildren } from 'preact';
import { Button, Icon, IconButton } from '../controls/index.ts';

export interface EntryLineProps {
  readonly name: string;
  readonly summary: ComponentChildren;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly canMove: boolean;
  onToggle(isOpen: boolean): void;
  onMove(by: 1 | -1, from: 'button' | 'keys'): void;
  onRemove(): void;
  /** Its fields: there only while it is open, for a list may have thousands of entries. */
  readonly children: ComponentChildren;
}

/** One entry: its name and summary in a line, its fields below while it is open. */
export function EntryLine({
  name,
  summary,
  isOpen,
  isFirst,
  isLast,
  canMove,
  onToggle,
  onMove,
  onRemove,
  children,
}: EntryLineProps) {
  return (
    <li>
      <details
        open={isOpen}
        onToggle={(event) => event.currentTarget.open !== isOpen && onToggle(event.currentTarget.open)}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button; the keys only add a shortcut */}
        <summary
          aria-keyshortcuts={canMove ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
          onClick={(event) => {
            // Its own opening tells of itself later: a quick Tab would find no fields yet.
            event.preventDefault();
            onToggle(!isOpen);
          }}
          onKeyDown={(event) => {
            if (!canMove || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            onMove(event.key === 'ArrowUp' ? -1 : 1, 'keys');
          }}
        >
          <Icon name="next" size={14} />
          <span class="entry-line">
            <span class="entry-name">{name}</span>
            <span class="entry-summary">{summary}</span>
          </span>
        </summary>
        {isOpen && (
          <div class="entry-fields">
            {children}
            <Button size="s" onClick={onRemove}>
              <Icon name="remove" /> Remove
            </Button>
          </div>
        )}
      </details>
      {canMove && (
        <span class="entry-moves">
          <IconButton
            icon="up"
            data-move="up"
            label={`Move “${name}” up`}
            disabled={isFirst}
            onClick={() => onMove(-1, 'button')}
          />
          <IconButton
            icon="down"
            data-move="down"
            label={`Move “${name}” down`}
            disabled={isLast}
            onClick={() => onMove(1, 'button')}
          />
        </span>
      )}
    </li>
  );
}
