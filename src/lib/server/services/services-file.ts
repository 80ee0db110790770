import { findState } from '#lib/domain/state.ts';
import { writeServices } from '#lib/formats/services/write.ts';
import { readServiceRows } from '../queries/service-rows.ts';
import type { Atlas } from './atlas.ts';

/** A file to keep. */
export interface ServicesFile {
  text: string;
  services: number;
}

/**
 * All services as the plain spreadsheet (CSV): read again, it gives the same services.
 * @param question.state postal code or 2-digit FIPS code; without it all states
 */
export async function getServicesFile(
  { db }: Atlas,
  { state = null }: { state?: string | null },
): Promise<ServicesFile> {
  const fips = state === null ? null : (findState(state)?.fips ?? state);
  const rows = await readServiceRows(db, fips);
  return { text: writeServices(rows), services: rows.length };
}
