import type { Learned } from '../../components/desk/index.ts';
import { FEWEST_POSTS, FEWEST_WORDS, learnTone } from '../../lib/linter/index.ts';
import type { Profile } from '../../lib/profile/index.ts';

/** What the desk says of posts it was given to learn from. */
export function learnFrom(posts: readonly string[], tone: Profile['tone']): Learned {
  const learned = learnTone(posts, tone);
  if (!learned)
    return {
      ok: false,
      error: `At least ${FEWEST_POSTS} different posts of ${FEWEST_WORDS} words or more are needed; the others do not count.`,
    };
  const unread = posts.length - learned.read.length;
  return {
    ok: true,
    tone: learned.tone,
    notes: [
      ...(unread > 0
        ? [`${unread === 1 ? 'One post was' : `${unread} posts were`} too short or the same as another, and not read.`]
        : []),
      ...learned.odd.map(
        ({ post, dimension }) => `Post ${post + 1} differs from the others in ${dimension}. Is it typical?`,
      ),
    ],
  };
}
