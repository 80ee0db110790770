import type { Decision } from '#lib/reports/model/present/decision.ts';
import { saveFile } from '../graph/save-figure.ts';

/**
 * Has the server write the minutes as a document, and saves it: the server keeps nothing.
 * @param address of the format, with the query of the meeting
 * @throws Error that says what is wrong, in words for the page
 */
export async function saveMinutes(address: string, decisions: readonly Decision[]): Promise<void> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(decisions),
  }).catch(() => null);
  if (!response)
    throw new Error('The network is away. The decisions are safe here; save them as text for now.');
  if (!response.ok) throw new Error(`${await refusal(response)} Save them as text for now.`);
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
  saveFile(named?.[1] ?? 'rosc-minutes', await response.blob());
}

/** What the server says is wrong with them; of its own troubles their number. */
async function refusal(response: Response): Promise<string> {
  if (response.status >= 500) return `The server could not write it (${response.status}).`;
  const told: unknown = await response.json().catch(() => null);
  const message = typeof told === 'object' && told && 'message' in told ? told.message : null;
  return `${typeof message === 'string' ? message : `The server refused it (${response.status})`}.`;
}
