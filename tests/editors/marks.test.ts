import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CATEGORIES, SEVERITIES } from '../../lib/linter/types.ts';

const load = async () => {
  vi.resetModules();
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
    const again = new Set(Array.from((await load()).LOOKS.values(), ({ name }) => name));
    expect(names.filter((name) => again.has(name))).toEqual([]);
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
