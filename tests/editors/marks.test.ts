import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CATEGORIES, SEVERITIES } from '../../lib/linter/types.ts';

/** In a document that was opened at this moment, ms since the epoch. */
const load = async (opened = 1_790_000_000_123.4) => {
  vi.resetModules();
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(opened);
  return import('../../lib/editors/marks.ts');
};
let marks: Awaited<ReturnType<typeof load>>;
beforeEach(async () => {
  marks = await load();
});

describe('a highlight’s name, which the page can list', () => {
  it('is another at each load, for every look: it tells neither category nor severity', async () => {
    const names = Array.from(marks.LOOKS.values(), ({ name }) => name);
    expect(new Set(names).size).toBe(1 + (CATEGORIES.length + 1) * SEVERITIES.length);
    for (const later of [0.1, 7, 1_000, 86_400_000]) {
      const again = new Set(Array.from((await load(1_790_000_000_123.4 + later)).LOOKS.values(), ({ name }) => name));
      expect(names.filter((name) => again.has(name))).toEqual([]);
    }
  });

  it('is the same for a copy of ours that follows on another in a document', async () => {
    const names = [...marks.LOOKS].map(([look, { name }]) => `${look} ${name}`);
    expect([...(await load()).LOOKS].map(([look, { name }]) => `${look} ${name}`)).toEqual(names);
  });

  it('is a name a style sheet takes', () => {
    for (const { name, css } of marks.LOOKS.values()) {
      expect(name).toMatch(/^[a-z][a-z0-9]+$/);
      expect(css).toContain(`::highlight(${name}){`);
      expect(marks.MARKS_CSS).toContain(css);
    }
  });

  it('belongs to a look for each category and severity, and one for the quiet marks', () => {
    for (const severity of SEVERITIES) {
      const looks = [
        ...CATEGORIES.map((category) => marks.lookOf(category, severity)),
        marks.lookOf('tone', severity, true),
      ];
      expect(looks.filter((look) => !marks.LOOKS.has(look))).toEqual([]);
      expect(new Set(looks.map((look) => marks.LOOKS.get(look)?.priority)).size).toBe(1);
    }
  });
});
