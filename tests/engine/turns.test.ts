import { describe, expect, it } from 'vitest';
import { createTurns } from '../../lib/engine/turns.ts';

/** Tasks that wait until they are run by hand. */
function start() {
  const tasks: (() => void)[] = [];
  const read: string[] = [];
  const turns = createTurns<string>((run) => void tasks.push(run));
  return {
    turns,
    read,
    tasks,
    ask: (who: string, tab: number, signs = 100) => turns.ask(who, tab, signs, () => void read.push(who)),
    run: () => tasks.shift()?.(),
    runAll() {
      while (tasks.length > 0) tasks.shift()?.();
    },
  };
}

describe('turns', () => {
  it('reads nothing in the task in which it was asked, and one draft a task', () => {
    const { ask, run, read, tasks } = start();
    ask('a', 1);
    ask('b', 2);
    expect([read, tasks.length]).toEqual([[], 1]);
    run();
    expect([read, tasks.length]).toEqual([['a'], 1]);
    run();
    expect([read, tasks.length]).toEqual([['a', 'b'], 0]);
  });

  it('lets a page with many composers wait for the one with a single one', () => {
    const { ask, runAll, read } = start();
    for (let i = 0; i < 5; i++) ask(`hostile ${i}`, 1);
    ask('other', 2);
    runAll();
    expect(read.indexOf('other')).toBe(1);
  });

  it('after a long text lets the others have as much', () => {
    const { ask, run, read } = start();
    ask('long', 1, 100_000);
    run();
    for (let i = 0; i < 20; i++) {
      ask('long', 1, 100_000);
      ask('short', 2, 280);
      run();
    }
    expect(read).toEqual(['long', ...new Array(20).fill('short')]);
  });

  it('never starves a long text: it has its turn when the others had as much', () => {
    const { ask, run, read } = start();
    for (let i = 0; i < 300; i++) {
      ask('long', 1, 100_000);
      ask('short', 2, 280);
      run();
    }
    expect(read.filter((one) => one === 'long')).toHaveLength(2);
  });

  it('saves no turns up for a page that was quiet', () => {
    const { ask, run, runAll, read } = start();
    ask('quiet', 2);
    runAll();
    for (let i = 0; i < 50; i++) {
      ask('busy', 1);
      run();
    }
    read.length = 0;
    for (let i = 0; i < 6; i++) {
      ask('quiet', 2);
      ask('busy', 1);
      run();
    }
    expect(read.filter((one) => one === 'busy')).toHaveLength(3);
  });

  it('reads nothing of a composer that left, and goes on after a reading that failed', () => {
    const { turns, ask, run, runAll, read } = start();
    turns.ask('broken', 1, 10, () => {
      throw new Error('broke');
    });
    ask('left', 2);
    ask('b', 3);
    turns.leave('left');
    expect(run).toThrow('broke');
    runAll();
    expect(read).toEqual(['b']);
  });
});
