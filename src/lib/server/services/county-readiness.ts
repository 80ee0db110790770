import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { Readiness } from '#lib/coverage/readiness.ts';
import { DIMENSIONS, SDOH_DOMAINS, SDOH_LABELS } from '#lib/domain/dimension.ts';
import type { County } from '#lib/domain/place.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import {
  SUPPORT_GROUPS,
  type CountyPage,
  type SupportGroup,
  type SupportLine,
} from '#lib/view/county-page.ts';
import { counted, miles } from '#lib/view/numbers.ts';
import type { Atlas } from './atlas.ts';
import { getReadiness } from './map-page.ts';
import { getShownSupports } from './shown-supports.ts';
import type { CoverageTerms } from './terms.ts';

/**
 * The readiness of a county: by dimension, in which each support stands once and those that no total
 * counts stand beside them; and by SDOH domain, in which a support stands wherever it serves.
 * @param cells of the county, by support
 */
export async function getCountyReadiness(
  atlas: Atlas,
  { fips, stateFips }: Pick<County, 'fips' | 'stateFips'>,
  cells: ReadonlyMap<string, CoverageCell>,
  terms: CoverageTerms,
): Promise<Pick<CountyPage, 'dimensions' | 'domains'>> {
  const [shown, readiness] = await Promise.all([
    getShownSupports(atlas),
    getReadiness(atlas, stateFips, terms),
  ]);
  const own = readiness.get(fips);
  const counts = (of: Readiness | undefined) => ({
    covered: of?.covered ?? 0,
    assessed: of?.assessed ?? 0,
  });
  return {
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      ...counts(own?.dimensions[dimension]),
      groups: groupsOf(
        shown.filter((node) => node.dimensions[0] === dimension),
        cells,
      ),
    })),
    domains: SDOH_DOMAINS.map((domain) => ({
      ...{ domain, label: SDOH_LABELS[domain] },
      ...counts(own?.domains[domain]),
      groups: groupsOf(
        shown.filter(
          ({ kind, scored, sdohDomains }) =>
            kind === 'type' && scored && sdohDomains.includes(domain),
        ),
        cells,
      ),
    })),
  };
}

function groupsOf(
  nodes: readonly SupportNode[],
  cells: ReadonlyMap<string, CoverageCell>,
): SupportGroup[] {
  return SUPPORT_GROUPS.map(({ title, states }) => ({
    title,
    lines: nodes.flatMap((node) => {
      const cell = cells.get(node.slug);
      return cell && states.includes(cell.state) ? [supportLine(node, cell)] : [];
    }),
  })).filter(({ lines }) => lines.length > 0);
}

function supportLine(node: SupportNode, cell: CoverageCell): SupportLine {
  const { slug, shortLabel: label } = node;
  const { state, reason, robust } = cell;
  const counts = node.kind === 'type' && node.scored;
  return { slug, label, state, reason, robust, counts, note: lineNote(node, cell) };
}

function lineNote({ kind, scored, modality }: SupportNode, cell: CoverageCell): string {
  if (cell.state === 'not-assessed') return cell.reason === 'no-source' ? 'no list yet' : 'no data';
  const note = modality === 'virtual' ? virtualNote(cell) : placeNote(cell);
  if (!scored) return `${note}, not scored`;
  // The total of the dimension counts types, each once.
  return kind === 'group' ? `${note}, not counted` : note;
}

function virtualNote(cell: CoverageCell): string {
  if (cell.virtualServices > 0) return `${cell.virtualServices} virtual`;
  return cell.state === 'covered' ? 'in person' : 'none';
}

function placeNote(cell: CoverageCell): string {
  if (cell.servicesInCounty > 0) return counted(cell.servicesInCounty, 'service', 'services');
  return cell.nearestMiles === null ? 'none listed' : miles(cell.nearestMiles);
}
