import { InputError } from '#lib/domain/issue.ts';
import { DECISION_LIMITS, DECISIONS_LIMIT, readDecisions, type Decision } from './decision.ts';

/**
 * Decisions as a request brings them: JSON, a list. Nothing is cut or left out in silence: minutes
 * that say less than was decided are wrong.
 * @throws InputError that names the decision and the part that is not as it should be
 */
export function readPostedDecisions(body: string): Decision[] {
  const sent = parsed(body);
  if (!Array.isArray(sent)) throw refused(null, `${kindOf(sent)}`, 'a list of decisions, as JSON');
  if (sent.length > DECISIONS_LIMIT) {
    throw refused(null, `${sent.length} decisions`, `at most ${DECISIONS_LIMIT}`);
  }
  sent.forEach(check);
  return readDecisions(sent) ?? [];
}

function check(sent: unknown, at: number): void {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    throw refused(at, kindOf(sent), 'a decision with its text');
  }
  const parts = new Map<string, unknown>(Object.entries(sent));
  for (const [part, limit] of Object.entries(DECISION_LIMITS)) {
    const value = parts.get(part) ?? '';
    if (typeof value !== 'string') throw refused(at, `${kindOf(value)} as its ${part}`, 'words');
    const length = Array.from(value.trim()).length;
    if (length > limit) {
      throw refused(at, `a ${part} of ${length} characters`, `at most ${limit}`);
    }
  }
  const text = parts.get('text');
  if (typeof text !== 'string' || text.trim() === '') {
    throw refused(at, 'no text', 'what was decided');
  }
}

const refused = (at: number | null, found: string, expected: string) =>
  new InputError({ row: at === null ? null : at + 1, column: 'decisions', found, expected });

function kindOf(value: unknown): string {
  if (value === undefined) return 'what is no JSON';
  if (value === null) return 'nothing';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`.replace('a object', 'an object');
}

/** @returns undefined where it is no JSON */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
