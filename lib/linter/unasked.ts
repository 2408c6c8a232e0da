import type { Profile } from '../profile/index.ts';
import { runsIn } from './context.ts';
import { CATEGORIES, type Category, type Context, type Rule } from './types.ts';

/** Categories no rule looks at here: `off` the company switched them all off · `personal` none is for a personal account. */
export type Unasked = Partial<Readonly<Record<Category, 'off' | 'personal'>>>;

export function unaskedIn(rules: readonly Rule[], context: Context, profile: Profile): Unasked {
  const unasked: Partial<Record<Category, 'off' | 'personal'>> = {};
  for (const category of CATEGORIES) {
    const all = rules.filter(({ id }) => id.startsWith(`${category}/`));
    const on = all.filter(({ id }) => profile.rules[id] !== 'off');
    if (on.length === 0) unasked[category] = 'off';
    else if (context.account === 'personal' && !on.some((rule) => runsIn(rule, context)))
      unasked[category] = 'personal';
  }
  return unasked;
}
