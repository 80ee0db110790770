import type { State } from '#lib/domain/state.ts';
import { writeCsv } from '#lib/formats/csv/write-csv.ts';
import type { DirectoryView } from '#lib/view/directory-view.ts';
import { findOrganizations, readOrganizationCards } from '../queries/organizations.ts';
import { readSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { supportsAsked, whereText } from './directory-page.ts';
import { requireCounty } from './map-page.ts';
import { countyInState, nameFile } from './name-file.ts';

const COLUMNS = ['id', 'organization', 'where', 'supports', 'last_verified', 'demonstration'];

/**
 * All organizations that meet what the directory's page was asked, as CSV: not only those of the
 * page in view. A confidential place is named by its county, as there.
 * @throws InputError where the county or the support does not exist
 */
export async function getDirectoryFile(
  atlas: Atlas,
  state: State,
  wanted: DirectoryView & { support: string | null; county: string | null },
): Promise<{ name: string; text: string }> {
  const [catalog, { version }, sources] = await Promise.all([
    getCatalog(atlas),
    atlas.dataVersion(),
    readSources(atlas.db),
  ]);
  const county = wanted.county === null ? null : await requireCounty(atlas, wanted.county, state);
  const support = wanted.support === null ? null : requireSupport(catalog, wanted.support);
  const ids = await findOrganizations(atlas.db, version, {
    text: wanted.text,
    state: county ? null : state.fips,
    county: county?.fips ?? null,
    supports: supportsAsked(catalog, support, wanted),
  });
  const cards = await readOrganizationCards(atlas.db, ids);
  const demonstration = sources.some((source) => source.demonstration) ? 'yes' : 'no';
  const labels = (slugs: readonly string[]) =>
    catalog.nodes.filter(({ slug }) => slugs.includes(slug)).map(({ label }) => label);
  const side = wanted.clinical === null ? null : wanted.clinical ? 'clinical' : 'non-clinical';
  return {
    name: await nameFile(atlas, {
      ...{ what: 'organizations', support: wanted.support },
      place: county ? countyInState(county.fips, county.fullName) : state.name,
      narrowed: [wanted.dimension, side, wanted.text],
    }),
    text: writeCsv(
      COLUMNS,
      cards.map((card) => [
        ...[card.id, card.name, whereText(card.places), labels(card.supports).join('; ') || null],
        ...[card.verifiedOn, demonstration],
      ]),
    ),
  };
}
