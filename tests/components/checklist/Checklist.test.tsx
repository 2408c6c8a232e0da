// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Checklist } from '../../../components/checklist/index.ts';
import { createChecklist } from '../../../lib/checklist/index.ts';
import { FINDINGS, QUESTIONS, REPORT, TEXTS } from '../../fixtures/overlay-harness/state.ts';

afterEach(cleanup);

const items = createChecklist(REPORT, { questions: QUESTIONS }, { used: 300, limit: 280 }, new Set(['in-stock']));

it('tells for each question whether it is answered', () => {
  render(<Checklist items={items} onTick={vi.fn()} />);
  const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
  expect(lines).toContain('SDoes it inform rather than push? 2 found');
  expect(lines).toContain('Was it written for these readers? Nothing found');
  expect(lines).toContain('Does it fit? 300 of 280 characters. 20 too many');
});

it('leads to the words of each finding', () => {
  const onJump = vi.fn();
  render(<Checklist items={items} texts={TEXTS} onJump={onJump} onTick={vi.fn()} />);
  fireEvent.click(screen.getByText(/Studies show/));
  expect(onJump).toHaveBeenCalledWith(FINDINGS[3]);
});

it('lets the writer tick the company’s own questions, and only those', () => {
  const onTick = vi.fn();
  render(<Checklist items={items} onTick={onTick} />);
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
  fireEvent.click(boxes[1] as HTMLInputElement);
  expect(onTick).toHaveBeenCalledWith('in-stock', false);
});
