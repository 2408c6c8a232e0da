import * as v from 'valibot';

type Schema = v.GenericSchema;
/** What is looked into of a schema: valibot keeps its parts in the open. */
interface Parts {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly pipe?: readonly [Schema, ...{ readonly type: string; readonly requirement?: unknown }[]];
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly value?: Schema;
}
/** What could be read of a value; absent where nothing of it could. */
type Salvaged = { readonly value: unknown } | undefined;

const NOTHING: Salvaged = undefined;
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const entriesIn = (count: number) => (count === 1 ? 'one entry' : `${count.toLocaleString('en')} entries`);

/**
 * Keeps of a value what fits a schema: an entry, a field that does not fit loses itself only.
 * @param notes gets a sentence for each part of which something was left out
 */
export function salvage(schema: Schema, value: unknown, name: string, notes: string[]): Salvaged {
  const whole = v.safeParse(schema, value);
  if (whole.success) return { value: whole.output };
  const told = notes.length;
  const kept = salvageParts(schema as unknown as Parts, value, name, notes);
  // Put together the pieces may still not fit: an entry without its words.
  const again = kept && v.safeParse(schema, kept.value);
  if (again?.success) return { value: again.output };
  notes.length = told;
  notes.push(`“${name}” could not be read (${whole.issues[0].message}); its default is used.`);
  return NOTHING;
}

function salvageParts(schema: Parts, value: unknown, name: string, notes: string[]): Salvaged {
  const { type, wrapped, pipe, item, entries, value: part } = schema;
  if (wrapped) return salvageParts(wrapped as unknown as Parts, value, name, notes);
  if (type === 'array' && item && Array.isArray(value)) {
    const most = pipe?.find((step) => step.type === 'max_length') as { readonly requirement: number } | undefined;
    return salvageList(item, value, most?.requirement ?? Number.POSITIVE_INFINITY, name, notes);
  }
  if (!isObject(value)) return NOTHING;
  const kept: Record<string, unknown> = Object.create(null);
  if (type === 'object' && entries) {
    // Only what the schema names and the value itself has: “__proto__” is never followed.
    for (const key of Object.keys(entries)) {
      if (!Object.hasOwn(value, key)) continue;
      const one = salvage(entries[key] as Schema, value[key], name ? `${name}: ${key}` : key, notes);
      if (one) kept[key] = one.value;
    }
    return { value: { ...kept } };
  }
  if (type === 'record' && part) {
    for (const [key, one] of Object.entries(value)) if (v.safeParse(part, one).success) kept[key] = one;
    const lost = Object.keys(value).length - Object.keys(kept).length;
    notes.push(`“${name}”: ${entriesIn(lost)} could not be read and ${lost === 1 ? 'is' : 'are'} left out.`);
    return { value: { ...kept } };
  }
  return NOTHING;
}

function salvageList(item: Schema, list: readonly unknown[], most: number, name: string, notes: string[]): Salvaged {
  const kept: unknown[] = [];
  const lost: string[] = [];
  const inEntries: string[] = [];
  let read = 0;
  for (; read < list.length && kept.length < most; read++) {
    const wrong: string[] = [];
    const one = salvage(item, list[read], `${name}, entry ${read + 1}`, wrong);
    if (one) {
      kept.push(one.value);
      inEntries.push(...wrong);
    } else lost.push(`${read + 1}: ${reasonOf(item, list[read])}`);
  }
  notes.push(...inEntries.slice(0, MOST_TOLD));
  if (lost.length > 0) {
    const told = `${lost.slice(0, MOST_TOLD).join('; ')}${lost.length > MOST_TOLD ? '; …' : ''}`;
    notes.push(
      `“${name}”: ${entriesIn(lost.length)} could not be read and ${lost.length === 1 ? 'is' : 'are'} left out (${told}).`,
    );
  }
  if (read < list.length)
    notes.push(
      `“${name}” holds at most ${most.toLocaleString('en')} entries: the last ${(list.length - read).toLocaleString('en')} are left out.`,
    );
  return { value: kept };
}
/** More would hide the others. */
const MOST_TOLD = 3;

function reasonOf(item: Schema, value: unknown): string {
  const issue = v.safeParse(item, value).issues?.[0];
  const at = issue?.path?.map(({ key }) => String(key)).join('.');
  if (!at && isObject(value) === false && (item as unknown as Parts).type === 'object')
    return 'several fields were expected';
  return `${at ? `${at}: ` : ''}${issue?.message ?? 'unknown'}`;
}
