const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = 86_400_000;

/** "Sunday 4 May 2026": the day of the week and the year may be missing. The month's full or usual short name only. */
export const DATE =
  /(?:\b(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:\.?,? (?<year>20\d\d))?/gi;

export type DateTrouble = 'no such day' | 'wrong weekday' | 'gone';

export const weekdayOf = (now: number): string => WEEKDAYS[new Date(now).getUTCDay()] ?? '';
export const monthOf = (now: number): number => new Date(now).getUTCMonth();

/**
 * What is wrong with a written date, seen from `now`. Without a year the nearest one is meant, so a date may be up to
 * half a year gone.
 */
export function troubleOf(groups: Readonly<Record<string, string | undefined>>, now: number): DateTrouble | undefined {
  const month = MONTHS.indexOf((groups.month ?? '').slice(0, 3).toLowerCase());
  const day = Number(groups.day);
  const thisYear = new Date(now).getUTCFullYear();
  const at = (year: number) => Date.UTC(year, month, day);
  // 29 February exists in some years: without one written, ask a leap year.
  if (day === 0 || new Date(groups.year ? at(Number(groups.year)) : Date.UTC(2024, month, day)).getUTCMonth() !== month)
    return 'no such day';
  const years = groups.year ? [Number(groups.year)] : [thisYear - 1, thisYear, thisYear + 1];
  const date = years.map(at).sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0] ?? now;
  if (groups.weekday && weekdayOf(date) !== groups.weekday.slice(0, 3).toLowerCase()) return 'wrong weekday';
  return now - date > 1.5 * DAY ? 'gone' : undefined;
}
