import { useId, useRef, useState } from 'preact/hooks';
import type { Finding, Fix } from '../../lib/linter/index.ts';
import type { Settings } from '../../lib/profile/index.ts';
import { Button, Notice } from '../controls/index.ts';
import { Group } from './Group.tsx';
import { type Tried, TryContext, toContext } from './TryContext.tsx';
import { TryReport } from './TryReport.tsx';
import type { DeskProps } from './types.ts';
import { useReview } from './use-review.ts';

const EXAMPLES = [
  {
    name: 'A loud one',
    text: '🔥 LAST CHANCE!!! The best coffee in Spain, only today. Don’t wait: your neighbours already have theirs.',
    context: { kind: 'post', replyTo: '' },
  },
  {
    name: 'A quiet one',
    text: 'From Saturday we roast on Fridays instead of Mondays, so the beans on the shelf are a day old at most. Which of you still grinds by hand?',
    context: { kind: 'post', replyTo: '' },
  },
  {
    name: 'A poor answer',
    text: 'We are sorry if you feel that way. Your feedback is important to us. Please send us a DM.',
    context: { kind: 'reply', replyTo: 'I ordered three weeks ago and nobody answers my e-mails. Where is my parcel?' },
  },
] as const;

export interface TrySectionProps extends Pick<DeskProps, 'review'> {
  readonly settings: Settings;
  /** Changes when the engine has new rules to read by. */
  readonly savedAt: unknown;
}

/** A compose box of our own: nothing written here is kept. */
export function TrySection({ settings, savedAt, review }: TrySectionProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried>({
    network: 'facebook',
    kind: 'post',
    account: 'company',
    replyTo: '',
    answering: '',
  });
  const { reviewed, failed } = useReview(text, toContext(tried), savedAt, review);

  const apply = ({ start, end }: Finding, { words }: Fix) => {
    if (!reviewed || reviewed.text !== text) return;
    setText(text.slice(0, start) + words + text.slice(end));
    box.current?.focus();
  };
  return (
    <>
      <Group title="Your draft" help="Read on this device and not kept.">
        <textarea
          id={id}
          ref={box}
          class="text-field words try-box"
          autocomplete="off"
          rows={5}
          aria-label="Your draft"
          placeholder="Write or paste a post"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="row">
          <span class="help">Or take</span>
          {EXAMPLES.map(({ name, text: words, context }) => (
            <Button
              key={name}
              size="s"
              onClick={() => {
                setText(words);
                setTried({ ...tried, ...context, answering: '' });
              }}
            >
              {name}
            </Button>
          ))}
        </p>
        <TryContext tried={tried} onChange={(part) => setTried({ ...tried, ...part })} />
      </Group>
      <section class="try-report" aria-label="What Forthright sees" aria-live="polite">
        {failed && (
          <Notice tint="warn" title="The reader did not answer.">
            <p>
              It may have been updated a moment ago. Reload this page and try again; your text is lost with it, so copy
              it first.
            </p>
          </Notice>
        )}
        {reviewed && (
          <TryReport reviewed={reviewed} markHints={settings.markHints} quiet={settings.quiet} onFix={apply} />
        )}
      </section>
    </>
  );
}
