import { writeCsv } from '#lib/formats/csv/write-csv.ts';
import type { OfferedService, TieLine } from '#lib/view/organization-page.ts';
import type { Atlas } from './atlas.ts';
import { nameFile } from './name-file.ts';
import { getOrganizationPage } from './organization-page.ts';

const COLUMNS = [
  ...['kind', 'support', 'service', 'modality', 'where', 'notes', 'schedule', 'verified_on'],
  ...['source', 'partner', 'relation', 'strength', 'said_by_both', 'period', 'fictional'],
];

/**
 * The services of an organization and its ties that everybody may see, as CSV: what its page shows.
 * @throws InputError where there is none of that id
 */
export async function getOrganizationFile(
  atlas: Atlas,
  id: string,
): Promise<{ name: string; text: string }> {
  const { name, services, ties, fictional } = await getOrganizationPage(atlas, id);
  const says = fictional ? 'yes' : 'no';
  return {
    name: await nameFile(atlas, { what: 'organization', place: name }),
    text: writeCsv(COLUMNS, [
      ...services.map((service) => [...serviceCells(service), says]),
      ...ties.map((tie) => [...tieCells(tie), says]),
    ]),
  };
}

const NONE = (count: number) => Array.from({ length: count }, () => null);

function serviceCells(service: OfferedService) {
  const { support, name, modality, where, notes, schedule, verifiedOn, source } = service;
  const said = ['service', support, name, modality, where, notes.join('; ') || null, schedule];
  return [...said, verifiedOn, source, ...NONE(5)];
}

function tieCells({ otherName, relation, strength, confirmed, period }: TieLine) {
  const both = confirmed ? 'yes' : 'no';
  return ['tie', ...NONE(8), otherName, relation, strength, both, period || null];
}
