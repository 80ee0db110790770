import { normalizeKey } from '../cells/normalize-key.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { tieTexts, type WrittenNetwork, type WrittenOrganization } from './listed-network.ts';
import { PARTNERSHIP_COLUMNS } from './read-partnerships.ts';

/**
 * Writes the plain partnerships spreadsheet as CSV; read again it gives the same ties. An
 * organization whose name another has stands by its id. Organizations without a tie are not in it.
 */
export function writePartnerships({ organizations, ties }: WrittenNetwork): string {
  const byId = new Map(organizations.map((one) => [one.id, one]));
  const sharing = Map.groupBy(organizations, ({ name }) => normalizeKey(name));
  const nameOf = (id: string): string => {
    const name = byId.get(id)?.name ?? id;
    const key = normalizeKey(name);
    return key === '' || (sharing.get(key)?.length ?? 0) > 1 ? id : name;
  };
  const isFictional = (id: string): boolean => isDemonstration(byId.get(id));
  const rows = ties.map((tie) => {
    const cells: Record<(typeof PARTNERSHIP_COLUMNS)[number], string | null> = {
      ...{ from: nameOf(tie.fromId), to: nameOf(tie.toId), direction: tie.direction },
      ...tieTexts(tie),
      demonstration: isFictional(tie.fromId) || isFictional(tie.toId) ? 'yes' : 'no',
    };
    return PARTNERSHIP_COLUMNS.map((column) => cells[column]);
  });
  return writeCsv(PARTNERSHIP_COLUMNS, rows);
}

function isDemonstration(organization: WrittenOrganization | undefined): boolean {
  return organization?.demonstration ?? false;
}
