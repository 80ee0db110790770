import type { Progress } from '#lib/server/intake/progress.ts';

/** Nothing is said of what is over sooner, milliseconds. */
const PATIENCE_MS = 500;

/** Tells on standard error what a long command is doing. */
export interface ProgressLine {
  step: Progress;
  /** Takes the line away. */
  end(): void;
}

/**
 * One line that changes where a person watches, a line per step where a file does.
 * @param stream standard error
 */
export function createProgressLine(stream: NodeJS.WriteStream): ProgressLine {
  let started: number | null = null;
  let shown = false;
  return {
    step(step) {
      started ??= performance.now();
      if (performance.now() - started < PATIENCE_MS) return;
      shown = true;
      stream.write(stream.isTTY ? `\r\u001b[K${step} …` : `${step}\n`);
    },
    end() {
      if (shown && stream.isTTY) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
