/** One part of what the engine needs, and what stands in for it while it cannot be read. */
export interface Part<Value> {
  load(): Promise<Value>;
  readonly otherwise: Value;
}

/**
 * Reads everything at once. What cannot be read gets its stand-in, so that a storage that fails once never leaves the
 * engine dead.
 * @returns values, and the names of the parts that could not be read: read them again when there is reason to
 */
export async function readParts<Parts extends Record<string, Part<unknown>>>(
  parts: Parts,
): Promise<{
  readonly values: { [Name in keyof Parts]: Parts[Name]['otherwise'] };
  readonly missing: readonly (keyof Parts)[];
}> {
  const missing: (keyof Parts)[] = [];
  const entries = await Promise.all(
    Object.entries(parts).map(async ([name, { load, otherwise }]) => {
      try {
        return [name, await load()] as const;
      } catch (error) {
        missing.push(name);
        console.warn(`Forthright: ${name} could not be read: ${error instanceof Error ? error.message : 'unknown'}`);
        return [name, otherwise] as const;
      }
    }),
  );
  return { values: Object.fromEntries(entries) as never, missing };
}
