import { error } from '@sveltejs/kit';
import { InputError } from '#lib/domain/issue.ts';
import type { Decision } from '#lib/reports/model/present/decision.ts';
import { readPostedDecisions } from '#lib/reports/model/present/read-posted-decisions.ts';

/** As many bytes as minutes may be sent in: more than a meeting writes, less than any server refuses by itself. */
const LIMIT = 500_000;

/** The decisions that a request brings; what is none is refused, and said so. Nothing is stored. */
export async function postedDecisions(request: Request): Promise<Decision[]> {
  if (Number(request.headers.get('content-length') ?? 0) > LIMIT) tooLarge();
  const body = await request.text();
  if (new TextEncoder().encode(body).byteLength > LIMIT) tooLarge();
  try {
    return readPostedDecisions(body);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { row, found, expected } = cause.issue;
    const where = row === null ? '' : `decision ${row}: `;
    error(400, {
      message: `These are no decisions: ${where}found ${found}`,
      hint: `Expected ${expected}.`,
    });
  }
}

function tooLarge(): never {
  const hint = `Expected at most ${LIMIT / 1000} kB: save them in two parts, or as text.`;
  error(413, { message: 'The decisions are too large', hint });
}
