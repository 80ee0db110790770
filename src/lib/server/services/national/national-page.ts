import { countingClause } from '#lib/view/filter-words.ts';
import { DIMENSIONS } from '#lib/domain/dimension.ts';
import { findState, STATES } from '#lib/domain/state.ts';
import { primaryDimension } from '#lib/domain/support.ts';
import { DEFAULT_TERMS, type AskedTerms } from '#lib/view/asked-terms.ts';
import type {
  NationalPage,
  Progress,
  StateOutline,
  SupportChoice,
} from '#lib/view/national-page.ts';
import { supportView } from '#lib/view/support-view.ts';
import { readStatesWithData } from '../../queries/places.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog, requireSupport } from '../catalog.ts';
import { FIRST_SUPPORT } from '../map-page.ts';
import { getShownSupports } from '../shown-supports.ts';
import { sourceLines } from '../source-lines.ts';
import { getTerms } from '../terms.ts';
import { yardstickView } from '../yardstick-view.ts';
import { askNation } from './national-coverage.ts';
import { nationalFigure } from './national-rows.ts';
import { isDrawn, NATION_HEIGHT, NATION_WIDTH } from './nation-projection.ts';
import { nationShapes } from './nation-shapes.ts';
import { GRID } from './thin-line.ts';

/** So long a page waits for the figures before it shows how far they are. */
const PATIENCE_MS = 700;
/** Pixels that a state must be wide and high for its postal code to stand on it. */
const ROOM_FOR_CODE = 26;

/**
 * Everything that the page of the country shows; its figure is null while it is being worked out.
 * @throws InputError where there is no such support or yardstick
 */
export async function getNationalPage(
  atlas: Atlas,
  wanted: { support: string | null; terms?: AskedTerms },
): Promise<NationalPage> {
  const catalog = await getCatalog(atlas);
  const node = requireSupport(catalog, wanted.support ?? FIRST_SUPPORT);
  const asked = wanted.terms ?? DEFAULT_TERMS;
  const terms = await getTerms(atlas, asked);
  const support = supportView(node);
  const [choices, sources, withData, answer] = await Promise.all([
    getChoices(atlas),
    sourceLines(atlas),
    atlas.remember('states-with-data', () => readStatesWithData(atlas.db)),
    askNation(atlas, node.slug, asked, PATIENCE_MS),
  ]);
  const known = new Set(withData.map(({ state }) => state));
  const missing = STATES.filter(({ fips }) => isDrawn(fips) && !known.has(fips));
  return {
    support,
    choices,
    yardstick: yardstickView(terms, node),
    sources,
    withoutData: missing.map(({ name }) => name),
    map: { width: NATION_WIDTH, height: NATION_HEIGHT, grid: GRID, states: outlines() },
    figure:
      answer.status === 'working'
        ? null
        : await atlas.remember(`national:${node.slug}:${terms.key}`, () =>
            Promise.resolve(
              nationalFigure(answer.table, support, countingClause(terms.filter, node)),
            ),
          ),
    progress: answer.status === 'working' ? answer.progress : null,
  };
}

/**
 * How far the figures of a support are; `ready` where the page can show them.
 * @throws InputError where there is no such support or yardstick
 */
export async function getNationalProgress(
  atlas: Atlas,
  slug: string | null,
  asked: AskedTerms = DEFAULT_TERMS,
): Promise<{ ready: boolean; progress: Progress | null }> {
  const node = requireSupport(await getCatalog(atlas), slug ?? FIRST_SUPPORT);
  const answer = await askNation(atlas, node.slug, asked, 0);
  return answer.status === 'done'
    ? { ready: true, progress: null }
    : { ready: false, progress: answer.progress };
}

/** The supports that pages list, in a list to choose from. */
async function getChoices(atlas: Atlas): Promise<SupportChoice[]> {
  const shown = await getShownSupports(atlas);
  return DIMENSIONS.map((dimension) => {
    const own = shown.filter((node) => primaryDimension(node) === dimension);
    const groups = new Set(own.filter(({ kind }) => kind === 'group').map(({ slug }) => slug));
    const nodes = own.map(({ slug, shortLabel, group }) => ({
      slug,
      label: shortLabel,
      depth: group !== null && groups.has(group) ? (1 as const) : (0 as const),
    }));
    return { dimension, nodes };
  });
}

function outlines(): StateOutline[] {
  return nationShapes().states.flatMap(({ fips, d, middle, size }) => {
    const state = findState(fips);
    if (!state) return [];
    const { code, name } = state;
    return [{ code, name, d, label: size < ROOM_FOR_CODE ? null : middle }];
  });
}
