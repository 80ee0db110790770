import { DIMENSION_LABELS } from '#lib/domain/dimension.ts';
import { primaryDimension, type SupportCatalog, type SupportNode } from '#lib/domain/support.ts';
import type { State } from '#lib/domain/state.ts';
import type { DirectoryPage, DirectoryRow, PictureMark } from '#lib/view/directory-page.ts';
import type { DirectoryView } from '#lib/view/directory-view.ts';
import { directoryFinding } from '#lib/view/directory-finding.ts';
import {
  findOrganizations,
  readOrganizationCards,
  readOrganizationPoints,
  type OrganizationCard,
} from '../queries/organizations.ts';
import { readCounties } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { requireCounty } from './map-page.ts';
import { drawStatePicture } from './state-picture.ts';

const ROWS_PER_PAGE = 40;
/** Supports named in a row; the rest is counted. */
const SUPPORTS_SHOWN = 4;
/** Marks that a picture still shows apart. */
const MOST_MARKS = 3000;

/**
 * Organizations of a state that meet what was typed and chosen.
 * @throws InputError where the county or the support does not exist
 */
export async function getDirectoryPage(
  atlas: Atlas,
  state: State,
  wanted: DirectoryView & { support: string | null; county: string | null },
): Promise<DirectoryPage> {
  const catalog = await getCatalog(atlas);
  const county = wanted.county === null ? null : await requireCounty(atlas, wanted.county, state);
  const support = wanted.support === null ? null : requireSupport(catalog, wanted.support);
  const { version } = await atlas.dataVersion();
  const ids = await findOrganizations(atlas.db, version, {
    text: wanted.text,
    state: county ? null : state.fips,
    county: county?.fips ?? null,
    supports: supportsAsked(catalog, support, wanted),
  });
  const pages = Math.max(1, Math.ceil(ids.length / ROWS_PER_PAGE));
  const page = Math.min(wanted.page, pages);
  const shown = ids.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE);
  const { picture, place } = drawStatePicture(state, county?.fips ?? null);
  const [cards, points, counties] = await Promise.all([
    readOrganizationCards(atlas.db, shown),
    readOrganizationPoints(atlas.db, ids.slice(0, MOST_MARKS)),
    readCounties(atlas.db, [state.fips]),
  ]);
  const marks = points.flatMap(({ id, name, longitude, latitude, approximate }): PictureMark[] => {
    const at = place(longitude, latitude);
    return at === null ? [] : [{ id, name, x: at[0], y: at[1], approximate }];
  });
  return {
    ...directoryFinding({
      total: ids.length,
      place: county?.fullName ?? state.name,
      support: support?.phrase ?? null,
      dimension: wanted.dimension && DIMENSION_LABELS[wanted.dimension],
      clinical: wanted.clinical,
      text: wanted.text,
    }),
    ...{ total: ids.length, page, pages, picture, marks },
    rows: cards.map((card) => toRow(card, catalog)),
    unmarked: ids.length - new Set(marks.map(({ id }) => id)).size,
    supports: catalog.nodes.map((node) => ({
      slug: node.slug,
      label: node.label,
      dimension: primaryDimension(node),
    })),
    counties: counties.map(({ fips, fullName }) => ({ fips, name: fullName })),
  };
}

/** @returns the slugs of which an organization must offer any; null where nothing is asked */
export function supportsAsked(
  catalog: SupportCatalog,
  support: SupportNode | null,
  { dimension, clinical }: Pick<DirectoryView, 'dimension' | 'clinical'>,
): string[] | null {
  if (support === null && dimension === null && clinical === null) return null;
  const members = support && new Set(catalog.members(support.slug));
  return catalog.nodes
    .filter(
      (node) =>
        (members === null || members.has(node.slug)) &&
        (dimension === null || node.dimensions.includes(dimension)) &&
        (clinical === null || node.clinical === clinical),
    )
    .map(({ slug }) => slug);
}

function toRow(card: OrganizationCard, catalog: SupportCatalog): DirectoryRow {
  const nodes = catalog.nodes.filter(({ slug }) => card.supports.includes(slug));
  return {
    id: card.id,
    name: card.name,
    where: whereText(card.places),
    supports: nodes
      .slice(0, SUPPORTS_SHOWN)
      .map((node) => ({ label: node.shortLabel, dimension: primaryDimension(node) })),
    more: Math.max(0, nodes.length - SUPPORTS_SHOWN),
    verifiedOn: card.verifiedOn,
  };
}

/** The first place, and how many others: "Hazard, Perry County and 2 more places". */
export function whereText(places: OrganizationCard['places']): string {
  const [first] = places;
  if (!first) return 'no place of its own';
  const city = first.confidential ? null : first.city;
  const named = [city, first.county].filter(Boolean).join(', ') || 'place not known';
  const hidden = first.confidential ? `${named}, place confidential` : named;
  const more = places.length - 1;
  return more === 0 ? hidden : `${hidden} and ${more} more ${more === 1 ? 'place' : 'places'}`;
}
