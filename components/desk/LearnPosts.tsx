import { useId, useState } from 'preact/hooks';
import { type Profile, TONE_DIMENSIONS } from '../../lib/profile/index.ts';
import { Button, Notice } from '../controls/index.ts';
import { bandInWords, DIMENSION_TEXTS } from './tone-texts.ts';
import type { Learned } from './types.ts';

const POSTS = 5;

export interface LearnPostsProps {
  readonly tone: Profile['tone'];
  onLearn(posts: readonly string[]): Learned;
  onUse(tone: Profile['tone']): void;
}

/** Reads the tone from posts the company likes. Nothing is kept of them, and nothing changes until it is said. */
export function LearnPosts({ tone, onLearn, onUse }: LearnPostsProps) {
  const id = useId();
  const [posts, setPosts] = useState<readonly string[]>(() => Array.from({ length: POSTS }, () => ''));
  const [learned, setLearned] = useState<Learned>();
  const given = posts.filter((post) => post.trim() !== '');
  const write = (at: number, text: string) => {
    setLearned(undefined);
    setPosts(posts.map((post, number) => (number === at ? text : post)));
  };
  return (
    <details class="learn">
      <summary>Learn from your posts</summary>
      <p id={`${id}-help`} class="help">
        Paste five posts that sound like you, in your own words rather than campaign copy. They are read here and not
        kept.
      </p>
      {posts.map((post, at) => (
        <textarea
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields never change places
          key={at}
          class="text-field words"
          autocomplete="off"
          rows={2}
          aria-label={`Post ${at + 1}`}
          aria-describedby={`${id}-help`}
          placeholder={`Post ${at + 1}`}
          value={post}
          onInput={(event) => write(at, event.currentTarget.value)}
        />
      ))}
      <p class="row">
        <Button disabled={given.length === 0} onClick={() => setLearned(onLearn(given))}>
          Read the tone
        </Button>
        <span class="help">
          {given.length < POSTS && `${given.length} of ${POSTS}. With fewer, more of your present bands stays.`}
        </span>
      </p>
      <div aria-live="polite">
        {learned && !learned.ok && <Notice tint="warn" title={learned.error} />}
        {learned?.ok && (
          <Notice tint="hint" title="This is how these posts sound">
            <ul>
              {TONE_DIMENSIONS.map((dimension) => {
                const band = learned.tone[dimension];
                const same = JSON.stringify(band) === JSON.stringify(tone[dimension]);
                return (
                  <li key={dimension}>
                    {DIMENSION_TEXTS[dimension].name}: {bandInWords(dimension, band).toLowerCase()}
                    {same && ' (as now)'}
                  </li>
                );
              })}
              {learned.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
            <p class="row">
              <Button
                onClick={() => {
                  onUse(learned.tone);
                  setLearned(undefined);
                }}
              >
                Use these bands
              </Button>
              <Button kind="quiet" onClick={() => setLearned(undefined)}>
                Leave mine as they are
              </Button>
            </p>
          </Notice>
        )}
      </div>
    </details>
  );
}
