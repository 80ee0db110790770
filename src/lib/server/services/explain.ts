import type { CellExplanation } from '#lib/coverage/cell-explanation.ts';
import { explainCell } from '#lib/coverage/explain-cell.ts';
import type { ExplanationView } from '#lib/view/explanation.ts';
import { explanationView } from '#lib/view/explanation-view.ts';
import { filterStep } from '#lib/view/filter-words.ts';
import { supportView } from '#lib/view/support-view.ts';
import { readCounties } from '../queries/places.ts';
import { readServiceCards } from '../queries/service-cards.ts';
import { readSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getCoverageInput } from './coverage-input.ts';
import type { CoverageTerms } from './terms.ts';

/** The arithmetic of a cell, and the same in words. */
export interface ExplainedCell {
  explanation: CellExplanation;
  view: ExplanationView;
}

/**
 * Explains one cell.
 * @param county FIPS of a county that exists
 * @throws InputError where there is no such support
 */
export function getExplanation(
  atlas: Atlas,
  county: string,
  support: string,
  terms: CoverageTerms,
): Promise<ExplainedCell> {
  return atlas.remember(`why:${county}:${support}:${terms.key}`, async () => {
    const node = requireSupport(await getCatalog(atlas), support);
    const input = await getStateInput(atlas, county.slice(0, 2), terms);
    const explanation = explainCell(input, county, support);
    const ids = new Set(namedServices(explanation));
    const [cards, sources, neighbors] = await Promise.all([
      readServiceCards(atlas.db, [...ids]),
      readSources(atlas.db),
      readCounties(atlas.db, [county.slice(0, 2)]),
    ]);
    const view = explanationView(explanation, {
      support: supportView(node),
      services: new Map(cards.map((card) => [card.id, card])),
      sources: new Map(sources.map((source) => [source.id, source])),
      filterStep: filterStep(explanation.cell, terms.filter, node),
      counties: new Map(neighbors.map(({ fips, fullName }) => [fips, fullName])),
    });
    return { explanation, view };
  });
}

function namedServices({ services, nearest, access, tracts }: CellExplanation): string[] {
  return [
    ...[...services, ...nearest].map(({ id }) => id),
    ...(access?.sites.flatMap((site) => site.services.slice(0, 1)) ?? []),
    ...(tracts?.flatMap((tract) => tract.nearest ?? []) ?? []),
  ];
}

/** The input of a state's coverage, kept: explanations are asked for one after another. */
function getStateInput(atlas: Atlas, state: string, terms: CoverageTerms) {
  return atlas.remember(`input:${state}:${terms.key}`, () =>
    getCoverageInput(atlas, [state], terms),
  );
}
