import type { Issue } from '#lib/domain/issue.ts';

/** What a thread is started with: which work it is there for. */
export interface ThreadStart {
  job: string;
}

/** What a thread tells of a task: how far it is, and how it ended. */
export type ThreadMessage<Answer> =
  | { kind: 'step'; step: number }
  | { kind: 'done'; answer: Answer }
  /** What was asked for cannot be: an `InputError`, which loses its kind on the way between threads. */
  | { kind: 'refused'; issue: Issue }
  | { kind: 'failed'; error: Error };
