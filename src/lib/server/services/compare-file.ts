import { DIMENSIONS, DIMENSION_LABELS, SDOH_DOMAINS, SDOH_LABELS } from '#lib/domain/dimension.ts';
import type { State } from '#lib/domain/state.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import type { AreaTally } from '#lib/coverage/areas/area-summary.ts';
import { writeAreas, type AreaFigure } from '#lib/formats/coverage/write-areas.ts';
import { readSources } from '../queries/sources.ts';
import { getAreas, type Area } from './areas.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';
import { compareCell } from './compare-cell.ts';
import type { CompareQuestion } from './compare-page.ts';
import { nameFile, termWords } from './name-file.ts';
import { getTerms } from './terms.ts';

/** The figures of the page that compares, at full precision. */
export async function getCompareFile(
  atlas: Atlas,
  state: State,
  question: CompareQuestion,
): Promise<{ name: string; text: string }> {
  const [catalog, terms, sources] = await Promise.all([
    getCatalog(atlas),
    getTerms(atlas, question.terms),
    readSources(atlas.db),
  ]);
  const { areas } = await getAreas(atlas, state, question, terms);
  const demonstration = sources.some((source) => source.demonstration);
  const figures = areas.flatMap((area) => [
    ...DIMENSIONS.map((id) =>
      tallyFigure(area, 'dimension', id, DIMENSION_LABELS[id], area.summary.dimensions[id]),
    ),
    ...SDOH_DOMAINS.map((id) =>
      tallyFigure(area, 'domain', id, SDOH_LABELS[id], area.summary.domains[id]),
    ),
    ...supportFigures(area, catalog),
  ]);
  const compared = areas.filter(({ column }) => column.kind !== 'state');
  return {
    name: await nameFile(atlas, {
      ...{ what: 'compare', place: state.name },
      narrowed: [compared.map(({ column }) => column.label).join('-'), ...termWords(terms)],
    }),
    text: writeAreas(figures, demonstration),
  };
}

function tallyFigure(
  { column }: Area,
  level: 'dimension' | 'domain',
  id: string,
  label: string,
  tally: AreaTally,
): AreaFigure {
  const people = {
    residents: null,
    outOfReach: null,
    reach: null,
    unknownResidents: null,
  };
  return {
    ...areaOf(column),
    level,
    id,
    label,
    state: null,
    ...tally,
    ...people,
  };
}

function supportFigures(area: Area, catalog: SupportCatalog): AreaFigure[] {
  const scored = catalog.nodes.filter((node) => node.kind === 'type' && node.scored);
  return scored.map(({ slug, label }) => {
    const { state, covered, assessed, notAssessed } = compareCell(area, slug);
    const own = area.summary.supports.get(slug);
    return {
      ...{ ...areaOf(area.column), level: 'support', id: slug, label, state },
      ...{ covered, assessed, notAssessed },
      residents: own?.residents ?? null,
      outOfReach: own?.outOfReach ?? null,
      reach: own?.reach ?? null,
      unknownResidents: own?.unknownResidents ?? null,
    };
  });
}

function areaOf({ kind, label }: Area['column']) {
  return { area: label, kind };
}
