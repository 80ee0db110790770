import type { SupportCatalog } from '#lib/domain/support.ts';
import type { ChangeLine } from '#lib/view/county-page.ts';
import { readCountyChanges, type Change } from '../queries/history.ts';
import type { Atlas } from './atlas.ts';

const SHOWN = 12;

/** The newest changes in a county, each in a sentence. */
export async function changeLines(
  atlas: Atlas,
  fips: string,
  catalog: SupportCatalog,
): Promise<ChangeLine[]> {
  const changes = await readCountyChanges(atlas.db, fips, SHOWN);
  return changes.map((change) => ({
    on: change.at.slice(0, 10),
    text: changeSentence(change, catalog),
  }));
}

/** A change as a sentence; that of a new record says so. */
export function changeSentence(
  { organization, support, entity, field, before, after, who }: Change,
  catalog: SupportCatalog,
) {
  const of =
    entity === 'service' && support ? `, ${catalog.find(support)?.shortLabel ?? support}` : '';
  if (field === '') {
    const what = entity === 'organization' ? organization : `${organization}${of}`;
    return after === null ? `${what}: removed (${who}).` : `${what}: added (${who}).`;
  }
  const words = field.replace(/([A-Z])/g, ' $1').toLowerCase();
  return `${organization}${of}: ${words} from ${before ?? 'nothing'} to ${after ?? 'nothing'} (${who}).`;
}
