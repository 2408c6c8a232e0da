import type { Measures } from './types.ts';

const HALF = 0.5;

/** What of a draft was not checked, in sentences for the writer; '' when all of it was. */
export function sayUnchecked({ foreign, masked, unread }: Pick<Measures, 'foreign' | 'masked' | 'unread'>): string {
  const said: string[] = [];
  if (foreign === 1) said.push('This does not look like English, so only the checks that hold in every language ran.');
  else if (foreign > 0)
    said.push('Part of this does not look like English: there only the checks that hold in every language ran.');
  if (masked > HALF) said.push('More than half of this is somebody else’s words, which are not checked.');
  if (unread > 0) said.push(`The last ${unread} signs were not read: the text is too long.`);
  return said.join(' ');
}
