import { expect, it } from 'vitest';
import { createMemory } from '../../../lib/linter/text/memory.ts';

it('a memory keeps what is asked for in every round, however much else comes by', () => {
  const memory = createMemory<number>(105);
  let forgotten = 0;
  for (let round = 0; round < 20; round++) {
    for (let i = 0; i < 100; i++) if (memory.get(`kept ${i}`) === undefined) memory.set(`kept ${i}`, ++forgotten);
    for (let i = 0; i < 5; i++) memory.set(`other ${round} ${i}`, i);
  }
  expect(forgotten).toBe(100);
});

it('a memory forgets what nobody asks for', () => {
  const memory = createMemory<number>(10);
  memory.set('old', 1);
  for (let i = 0; i < 20; i++) memory.set(`${i}`, i);
  expect(memory.get('old')).toBeUndefined();
});
