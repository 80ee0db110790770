import type { CountyFacts, ReportFacts } from '#lib/reports/facts.ts';
import type { ReportStep } from '#lib/reports/model/report-steps.ts';
import type { ReportRequest, SectionId } from '#lib/reports/model/request.ts';
import type { DataPage } from '#lib/view/data-page.ts';
import { countingOnly } from '#lib/view/filter-words.ts';
import { readTerms, type AskedTerms } from '#lib/view/asked-terms.ts';
import { supportView } from '#lib/view/support-view.ts';
import { getAreaCells } from '../area-cells.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog, requireSupport } from '../catalog.ts';
import { getShownSupports } from '../shown-supports.ts';
import { getTerms } from '../terms.ts';
import { readFigureSources } from '../../queries/sources.ts';
import { getDataPage } from '../data-page.ts';
import { getEquityPage } from '../equity-page.ts';
import { checkRequest } from './check-request.ts';
import { chooseSubjects } from './choose-subjects.ts';
import { DIRECTORY_COUNTIES, gatherCounties } from './county-facts.ts';
import type { gatherNetwork as GatherNetwork } from './gather-network.ts';
import { gatherNeighbors } from './gather-neighbors.ts';
import { gatherMaps } from './report-maps.ts';
import { readReportRegion } from './report-region.ts';
import { yardsticksOf } from './report-yardsticks.ts';

/** Sections that tell of what a neighbor has. */
const NEIGHBOR_SECTIONS: readonly SectionId[] = ['board', 'rural'];

/** Told what a long report is doing. */
export type ReportProgress = (step: ReportStep) => Promise<void>;

/**
 * Gathers everything that a report is written from, out of the services that the pages are written
 * from: a figure of a report is the figure of a page.
 * @throws InputError where the state, a county, a support or a yardstick does not exist, or too much is asked for
 */
export async function gatherFacts(
  atlas: Atlas,
  request: ReportRequest,
  progress: ReportProgress,
): Promise<ReportFacts> {
  checkRequest(request);
  const { version, changedOn } = await atlas.dataVersion();
  const asked = readTerms(new URLSearchParams(request.terms.map(([key, value]) => [key, value])));
  const [{ region, counties, states }, catalog, terms, shown] = await Promise.all([
    readReportRegion(atlas, request),
    getCatalog(atlas),
    getTerms(atlas, asked),
    getShownSupports(atlas),
  ]);
  await progress('coverage');
  const cells = await getAreaCells(
    atlas,
    counties.map(({ fips }) => fips),
    terms,
  );
  const named = request.supports.map((slug) => requireSupport(catalog, slug));
  const subjects = named.length > 0 ? named : chooseSubjects(cells, shown, request.packet);
  const supports = shown.filter(({ scored }) => scored);
  await progress('counties');
  const told = await gatherCounties(atlas, { region, counties }, cells, { catalog, subjects });
  const { sections } = request;
  const inPerson = subjects.find(({ modality }) => modality !== 'virtual');
  if (sections.includes('network')) await progress('network');
  const network = sections.includes('network')
    ? await gatherNetworkOf(atlas, states, region)
    : null;
  const support = inPerson?.slug ?? null;
  const equity = sections.includes('equity')
    ? await Promise.all(
        states.map(async (state) => ({
          ...{ code: state.code, name: state.name },
          page: await getEquityPage(atlas, state, { support, by: null, terms: asked }),
        })),
      )
    : [];
  const neighbors = NEIGHBOR_SECTIONS.some((id) => sections.includes(id))
    ? await gatherNeighbors(atlas, counties, cells, terms)
    : [];
  const weeks =
    sections.includes('week') && counties.length <= DIRECTORY_COUNTIES
      ? await gatherWeeks(
          atlas,
          counties.map(({ fips }) => fips),
          asked,
        )
      : [];
  const known = sections.includes('unknowns')
    ? await Promise.all(states.map((one) => getDataPage(atlas, one, asked)))
    : [];
  await progress('maps');
  const sources = await readFigureSources(atlas.db);
  return {
    ...{ request, region, cells },
    stateName: states.length === 1 ? (states[0]?.name ?? null) : null,
    counties: told,
    supports: supports.map(supportView),
    subjects: subjects.map(supportView),
    subjectsAsked: named.length > 0,
    directoryOf: counties.length <= DIRECTORY_COUNTIES ? 'all' : 'subjects',
    ...{ network, neighbors, equity, weeks: weeks.map(({ view }) => view) },
    known: knownOf(told, known),
    maps: await gatherMaps(atlas, states, counties, subjects, terms),
    yardsticks: yardsticksOf(terms, [...supports, ...subjects]),
    sources: sources.map(({ id: _, name: __, ...source }) => source),
    counting: countingOnly(terms.filter, null),
    demonstration: sources.some(({ demonstration }) => demonstration),
    ...{ dataVersion: version, dataDate: changedOn, today: terms.today },
  };
}

// The analysis of networks, and that of weeks, are loaded when a report tells of them.

async function gatherNetworkOf(...about: Parameters<typeof GatherNetwork>) {
  const { gatherNetwork } = await import('./gather-network.ts');
  return gatherNetwork(...about);
}

async function gatherWeeks(atlas: Atlas, counties: readonly string[], asked: AskedTerms) {
  const { getCountyWeek } = await import('../county-week.ts');
  return Promise.all(counties.map((fips) => getCountyWeek(atlas, fips, null, asked)));
}

/** How much is known of each county of the region, under the name that it has there. */
function knownOf(counties: readonly CountyFacts[], pages: readonly DataPage[]) {
  const lines = new Map(pages.flatMap(({ byCounty }) => byCounty.map((line) => [line.slug, line])));
  return counties.flatMap(({ fips, name }) => {
    const line = lines.get(fips);
    return line ? [{ ...line, label: name }] : [];
  });
}
