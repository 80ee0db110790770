import { error } from '@sveltejs/kit';
import { InputError } from '#lib/domain/issue.ts';

/** Answers a request; what the asker got wrong is a 404 that says what was expected. */
export async function answer<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { column, found, expected } = cause.issue;
    error(404, {
      message: `There is no ${column ?? 'answer'} ${found}`,
      hint: `Expected ${expected}.`,
    });
  }
}
