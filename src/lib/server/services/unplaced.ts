import type { State } from '#lib/domain/state.ts';
import { writeCsv } from '#lib/formats/csv/write-csv.ts';
import {
  UNPLACED_REASONS,
  unplacedEffect,
  unplacedWords,
  type UnplacedLine,
  type UnplacedReason,
} from '#lib/view/unplaced.ts';
import { readUnplaced, type UnplacedRow } from '../queries/unplaced.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';

/**
 * Listings in person of a state that have no place on the map, those that count nowhere first, then
 * by organization; kept per version of the data.
 */
export async function getUnplaced(atlas: Atlas, state: State): Promise<readonly UnplacedLine[]> {
  return atlas.remember(`unplaced:${state.fips}`, async () => {
    const [rows, catalog] = await Promise.all([readUnplaced(atlas.db, state), getCatalog(atlas)]);
    const label = (slug: string) => catalog.find(slug)?.shortLabel ?? slug;
    const lines = [...Map.groupBy(rows, ({ place }) => place).values()].map((group) =>
      toLine(group as [UnplacedRow, ...UnplacedRow[]], label),
    );
    // The query's order, by organization, holds within each.
    return UNPLACED_REASONS.flatMap((reason) => lines.filter((line) => line.reason === reason));
  });
}

function toLine(
  group: readonly [UnplacedRow, ...UnplacedRow[]],
  label: (slug: string) => string,
): UnplacedLine {
  const [first] = group;
  const { place: id, organizationId, organization, source, county, city, zip } = first;
  const area = first.area?.split(' ') ?? [];
  return {
    ...{ id, organizationId, organization, county, source },
    supports: [...new Set(group.map(({ support }) => label(support)))],
    listed: [city, zip].filter(Boolean).join(', '),
    serves: area.length === 0 || area.some((fips) => fips.length === 2) ? null : area.length,
    reason: reasonOf(first),
  };
}

function reasonOf({ confidential, located, county, zip }: UnplacedRow): UnplacedReason {
  if (confidential) return 'confidential';
  if (!located) return 'area';
  if (county !== null) return 'county';
  return zip === null ? 'nothing' : 'unknown-zip';
}

const COLUMNS = [
  ...['organization', 'supports', 'listed_place', 'county', 'reason', 'effect', 'source'],
];

/** The list as CSV. */
export function writeUnplaced(lines: readonly UnplacedLine[]): string {
  return writeCsv(
    COLUMNS,
    lines.map((line) => [
      ...[line.organization, line.supports.join('; '), line.listed || null, line.county],
      ...[unplacedWords(line), unplacedEffect(line), line.source],
    ]),
  );
}
