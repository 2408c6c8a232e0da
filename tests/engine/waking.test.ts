import { expect, it, vi } from 'vitest';
import { readParts } from '../../lib/engine/index.ts';

it('reads what can be read; what cannot has its stand-in and is named', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { values, missing } = await readParts({
    profile: { load: async () => 'ours', otherwise: 'default' },
    settings: { load: () => Promise.reject(new Error('disk')), otherwise: 'usual' },
  });
  expect(values).toEqual({ profile: 'ours', settings: 'usual' });
  expect(missing).toEqual(['settings']);
  expect(warned).toHaveBeenCalledOnce();
});

it('does not reject when a part throws before it promises', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { values } = await readParts({
    past: {
      load: () => {
        throw new Error('no storage');
      },
      otherwise: [],
    },
  });
  expect(values.past).toEqual([]);
});
