import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf, isOneCounty } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import type { Slide } from '../model/present/slide.ts';
import { peopleAmount } from '../narrative/amounts.ts';
import { mapAlt } from '../narrative/map-alt.ts';
import { filterOf } from '../narrative/filter-of.ts';
import { listed } from '../narrative/say.ts';
import { supportSentences } from '../narrative/support-sentences.ts';
import { AROUND_ENTRY, stateLegend } from '../print/legend.ts';
import { countyRows, toldCounties, type ToldCounty } from '../sections/county-table.ts';
import { toldAround } from '../sections/told-around.ts';
import { shapeSlideMap } from './slide-map.ts';
import { supportNumbers } from './support-numbers.ts';
import { whySupport } from './why/why-support.ts';

/** As many gap counties as the notes name. */
const NAMED = 12;

/** One support of the agenda: its finding, its numbers and its map. */
export function supportSlide(facts: ReportFacts, support: SupportView): Slide {
  const cells = cellsOf(facts, support.slug);
  const told = toldCounties(facts, cells);
  const sentences = supportSentences(facts, support).flatMap((one) => (one ? [one.text] : []));
  const [headline = support.label, ...rest] = sentences;
  const { counting, doubt } = filterOf(facts, support, cells);
  return {
    ...{ id: `support.${support.slug}`, title: support.label, dimension: support.dimension },
    ...{ headline, counting },
    // The rest of what is known is said by whoever presents: a slide holds one idea.
    detail: [detailOf(rest), doubt].filter(Boolean).join(' ') || null,
    numbers: support.virtual ? [] : supportNumbers(facts, cells),
    figure: mapOf(facts, support, told),
    foot: catchmentWords(support),
    why: whySupport(facts, support, told),
    table: {
      ...{ kind: 'table', id: `${support.slug}.counties`, label: 'Table' },
      title: 'By county, the most residents out of reach first',
      ...countyRows(told, support, true),
      notes: [],
    },
    notes: [...rest, ...namedGaps(told)],
  };
}

/** The sentences that the numbers beside it do not tell anyway. */
function detailOf(rest: readonly string[]): string {
  const untold = rest.filter(
    (text) => !/out of reach\.$|from the nearest|^In other counties/.test(text),
  );
  return untold.slice(0, 2).join(' ');
}

function mapOf(facts: ReportFacts, support: SupportView, told: readonly ToldCounty[]) {
  const region = new Set(facts.counties.map(({ fips }) => fips));
  const points = facts.maps.points[support.slug] ?? [];
  const around = toldAround(facts, support);
  const shapes = shapeSlideMap({
    ...{ map: facts.maps, region, points },
    cells: told.map(({ cell }) => cell),
    around: around.map(({ cell }) => cell),
    callout: !support.virtual && !isOneCounty(facts),
    catchmentMiles: facts.maps.catchments[support.slug] ?? null,
  });
  const drawn = new Set(shapes.counties.map(({ fips }) => fips));
  const shown = around.filter(({ county }) => drawn.has(county.fips));
  const cells = told.map(({ cell }) => cell);
  const legend = stateLegend(cells, support.virtual ? 'Service' : 'Service in person');
  return {
    ...{ kind: 'map' as const, shapes, alt: mapAlt(facts, support, told, shown) },
    // What is not on the map need not be looked for there.
    legend: [
      ...legend.filter(({ count }) => count === null || count.value > 0),
      ...(shown.length === 0 ? [] : [AROUND_ENTRY]),
    ],
  };
}

function catchmentWords({ virtual, catchmentMiles: { urban, rural } }: SupportView): string {
  if (virtual) return 'Virtual by nature: covered where a service’s area holds the county.';
  if (urban === null && rural === null) return 'Reached by service area alone.';
  if (urban === rural) return `Reach: ${urban ?? 0} miles in a straight line.`;
  const words = (value: number | null) => (value === null ? 'no distance' : `${value} miles`);
  return `Reach in a straight line: ${words(urban)} urban, ${words(rural)} rural.`;
}

function namedGaps(told: readonly ToldCounty[]): string[] {
  const gaps = told.filter(({ cell }) => cell.state === 'gap');
  if (gaps.length === 0 || told.length === 1) return [];
  const names = gaps.map(({ county, cell }) => {
    const out = cell.outOfReach === null ? 'not known' : peopleAmount(cell.outOfReach).text;
    return `${county.name} (${out})`;
  });
  return [`Gaps, by residents out of reach: ${listed(names, NAMED)}.`];
}
