import path from 'node:path';
import { readCorpus } from '../../training/corpus.ts';

/** Has no divisor in common with the number of posts: each is used once before any is used again. */
const STRIDE = 617;

/** Texts made of our own posts, innocent and problem ones joined, cut at a word. */
export function textsOf(size: number, count: number): string[] {
  const posts = readCorpus(path.resolve('training/corpus')).map(({ text }) => text);
  let at = 0;
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < size) {
      at = (at + STRIDE) % posts.length;
      text += `${text === '' ? '' : '\n\n'}${posts[at]}`;
    }
    return text.slice(0, text.lastIndexOf(' ', size));
  });
}

/** The same text after one more key in its middle; another key each time, so that no text was seen before. */
export function typeInto(text: string, stroke: number): string {
  const middle = text.indexOf(' ', text.length / 2);
  return `${text.slice(0, middle)}${stroke.toString(36)}${text.slice(middle)}`;
}
