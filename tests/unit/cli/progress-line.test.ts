import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createProgressLine } from '../../../src/cli/io/progress-line.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

function run(isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;
  const line = createProgressLine(stream);
  line.step('reading');
  vi.advanceTimersByTime(400);
  line.step('placing');
  vi.advanceTimersByTime(200);
  line.step('comparing');
  line.step('writing');
  line.end();
  return String((stream as unknown as PassThrough).read() ?? '');
}

it('is silent for half a second, then writes a line per step where nobody watches', () => {
  expect(run(false)).toBe('comparing\nwriting\n');
});

it('is one line that changes, and goes, on a terminal', () => {
  expect(run(true)).toBe('\r\u001b[Kcomparing …\r\u001b[Kwriting …\r\u001b[K');
});
