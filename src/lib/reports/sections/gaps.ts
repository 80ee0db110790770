import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block, FigureBlock, TableBlock } from '../model/block.ts';
import { countAmount } from '../narrative/amounts.ts';
import { paragraph, say } from '../narrative/say.ts';
import type { Numbering } from '../numbering.ts';
import { stateLegend } from '../print/legend.ts';
import { drawRegionMap } from '../print/region-map.ts';
import { sourceLine } from '../source-line.ts';
import { supportSentences } from '../narrative/support-sentences.ts';
import { mapAlt } from '../narrative/map-alt.ts';
import { countyRows, toldCounties, type ToldCounty } from './county-table.ts';
import { supportTable } from './support-table.ts';

/** A table of more counties than these tells only where a support is missing. */
const ALL_COUNTIES = 20;

/** The ledger of the region, then each subject with its map and its counties. */
export function gapsSection(facts: ReportFacts, numbering: Numbering): Block[] {
  return [
    ...paragraph('gaps.meaning', 'body', [
      say`A county is a gap for a support when it has no in-person service of it and fewer than half of its residents live within reach of one elsewhere.`,
      say`A gap that stays one with distances 25 % longer, under every yardstick that applies, is robust.`,
    ]),
    supportTable(facts, numbering),
    ...facts.subjects.flatMap((support) => subjectBlocks(facts, support, numbering)),
  ];
}

function subjectBlocks(facts: ReportFacts, support: SupportView, numbering: Numbering): Block[] {
  const id = `gaps.${support.slug}`;
  const told = toldCounties(facts, cellsOf(facts, support.slug));
  return [
    { kind: 'heading', id, text: support.label },
    ...paragraph(`${id}.finding`, 'body', supportSentences(facts, support)),
    mapFigure(facts, support, told, numbering),
    ...(facts.counties.length > 1 ? countyTable(id, support, told, numbering) : []),
  ];
}

function countyTable(
  id: string,
  support: SupportView,
  told: readonly ToldCounty[],
  numbering: Numbering,
): Block[] {
  const all = told.length <= ALL_COUNTIES;
  const shown = all ? told : told.filter(({ cell }) => cell.state === 'gap');
  if (shown.length === 0) return [];
  const table: TableBlock = {
    ...{ kind: 'table', id: `${id}.counties`, label: numbering.table() },
    title: `${support.label}: ${all ? 'the counties' : `the ${countAmount(shown.length).text} gap counties`}, by residents out of reach`,
    ...countyRows(shown, support, true),
    notes: all ? [] : ['The data file of the figure above has all counties.'],
  };
  return [table];
}

function mapFigure(
  facts: ReportFacts,
  support: SupportView,
  told: readonly ToldCounty[],
  numbering: Numbering,
): FigureBlock {
  const { maps, region, counties } = facts;
  const cells = told.map(({ cell }) => cell);
  const title = `${support.label}: coverage state by county`;
  const catchmentMiles = maps.center === null ? null : (maps.catchments[support.slug] ?? null);
  const legend = stateLegend(
    cells,
    catchmentMiles === null ? 'Service' : `Service; ring of ${catchmentMiles} miles`,
  );
  const line = sourceLine(facts);
  const drawn = drawRegionMap({
    ...{ title: `${title}, ${region.name}`, cells, map: maps, legend, catchmentMiles },
    region: new Set(counties.map(({ fips }) => fips)),
    points: maps.points[support.slug] ?? [],
    sourceLine: line,
  });
  return {
    ...{ kind: 'figure', id: `gaps.${support.slug}.map`, label: numbering.figure(), title },
    alt: mapAlt(facts, support, told),
    ...drawn,
    ...{ legend, sourceLine: line },
    data: countyRows(told, support, false),
    table:
      counties.length > 1 && counties.length <= ALL_COUNTIES
        ? `gaps.${support.slug}.counties`
        : null,
    places: 'county',
  };
}
