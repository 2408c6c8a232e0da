import { useRef, useState } from 'preact/hooks';
import { IconButton, Switch } from '../controls/index.ts';
import { EntryAdd } from './EntryAdd.tsx';
import { Group } from './Group.tsx';

export interface AddedHostsProps {
  readonly hosts: readonly string[];
  readonly pausedHosts: readonly string[];
  onPause(host: string, isPaused: boolean): void;
  /** False when the browser or the person said no. */
  onAdd(host: string): Promise<boolean>;
  onRemove(host: string): void;
}

/** The host of whatever was typed: an address, a host; '' when it is neither. */
export function readHost(given: string): string {
  const text = given.trim().toLowerCase();
  try {
    const { hostname, protocol } = new URL(text.includes('://') ? text : `https://${text}`);
    return protocol === 'https:' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : '';
  } catch {
    return '';
  }
}

/** Sites beyond the listed ones, each with the browser's own permission. */
export function AddedHosts({ hosts, pausedHosts, onPause, onAdd, onRemove }: AddedHostsProps) {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = async () => {
    const host = readHost(text);
    if (!host) {
      setNote(text.trim() ? 'Write the address of a site, for example social.example.org.' : '');
      return field.current?.focus();
    }
    const isAllowed = hosts.includes(host) || (await onAdd(host));
    setNote(isAllowed ? '' : `The browser did not allow ${host}, so nothing was added.`);
    if (isAllowed) setText('');
    field.current?.focus();
  };
  return (
    <Group
      title="Sites you added"
      help="A self-hosted server, or any site with a box to write in. The browser asks you before Forthright may read there."
    >
      {hosts.length > 0 && (
        <ul class="sites">
          {hosts.map((host) => (
            <li key={host}>
              <Switch label={host} checked={!pausedHosts.includes(host)} onChange={(on) => onPause(host, !on)} />
              <IconButton
                icon="remove"
                label={`Remove ${host} and give the permission back`}
                onClick={() => {
                  onRemove(host);
                  field.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <EntryAdd
        label="Add a site"
        placeholder="social.example.org"
        text={text}
        note={note}
        field={field}
        onType={setText}
        onAdd={() => void add()}
      />
    </Group>
  );
}
