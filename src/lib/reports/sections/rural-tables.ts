import type { CoverageCell } from '#lib/coverage/cell.ts';
import { RESPONSE_AREAS, RESPONSE_LABELS, responseAreaOf } from '#lib/domain/rural-response.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { TableBlock } from '../model/block.ts';
import type { Row } from '../model/table.ts';
import { countAmount, milesAmount, peopleAmount } from '../narrative/amounts.ts';
import { absentCell, numberCell, textCell } from '../narrative/cells.ts';
import { capitalized } from '../narrative/number-words.ts';
import { supportNoun } from '../narrative/support-nouns.ts';
import type { Numbering } from '../numbering.ts';
import { countSupports, missingSupports, scoredCells } from '../scored-cells.ts';

const count = (value: number): Cell => ({ kind: 'number', ...countAmount(value) });

/** Prevention, treatment and recovery: what is missing in the rural counties, and the widest gap of each. */
export function areaTable(rural: ReportFacts, numbering: Numbering): TableBlock {
  const cells = scoredCells(rural);
  const missing = missingSupports(rural);
  return {
    ...{ kind: 'table', id: 'rural.areas', label: numbering.table() },
    title: 'Rural counties: supports of prevention, treatment and recovery that are missing',
    columns: [
      textColumn('area', 'Area', 1.6),
      numberColumn('assessed', 'Supports assessed', 'count'),
      numberColumn('missing', 'Missing in a rural county', 'count'),
      textColumn('widest', 'Widest gap', 3),
      numberColumn('people', 'Residents out of reach', 'people'),
    ],
    rows: RESPONSE_AREAS.map((area): Row => {
      const slugs = new Set(
        rural.supports.filter((one) => responseAreaOf(one) === area).map(({ slug }) => slug),
      );
      const assessed = countSupports(
        cells.filter(({ support }) => slugs.has(support)),
        (own) => own.some(({ state }) => state !== 'not-assessed'),
      );
      const own = missing.filter(({ support }) => slugs.has(support.slug));
      const [widest] = own;
      return {
        ...{ key: area, role: 'body' },
        cells: [
          textCell(RESPONSE_LABELS[area]),
          count(assessed),
          assessed === 0 ? absentCell('not-assessed') : count(own.length),
          textCell(widest ? supportNoun(widest.support).text : assessed === 0 ? '' : 'none'),
          widest
            ? numberCell(widest.people, peopleAmount)
            : absentCell(assessed === 0 ? 'not-assessed' : 'not-applicable'),
        ],
      };
    }),
    notes: ['Residents out of reach are those of the rural counties where the support is missing.'],
  };
}

/** The rural counties with their code, what they miss, and how far it is to the report's subjects. */
export function ruralCountyTable(rural: ReportFacts, numbering: Numbering): TableBlock {
  const byCounty = Map.groupBy(scoredCells(rural), ({ county }) => county);
  const subjects = rural.subjects.filter(({ virtual }) => !virtual);
  return {
    ...{ kind: 'table', id: 'rural.counties', label: numbering.table() },
    title: 'The rural counties: missing supports, and miles to the nearest',
    columns: [
      textColumn('county', 'County', 1.8),
      textColumn('setting', 'Setting', 1.5),
      numberColumn('residents', 'Residents', 'people'),
      numberColumn('missing', 'Missing', 'count'),
      numberColumn('neighbor', 'Only over the county line', 'count'),
      numberColumn('not_assessed', 'Not assessed', 'count'),
      ...subjects.map(({ slug, shortLabel }) =>
        numberColumn(slug, `Nearest: ${shortLabel}`, 'miles', null),
      ),
    ],
    rows: rural.counties.map(({ fips, name, rurality, population }): Row => {
      const own = byCounty.get(fips) ?? [];
      const of = (state: CoverageCell['state']) =>
        count(own.filter((cell) => cell.state === state).length);
      return {
        ...{ key: fips, role: 'body' },
        cells: [
          textCell(name),
          textCell(rurality),
          numberCell(population, peopleAmount),
          ...[of('gap'), of('neighbor-dependent'), of('not-assessed')],
          ...subjects.map(({ slug }) => {
            const cell = rural.cells.find((one) => one.county === fips && one.support === slug);
            return numberCell(
              cell?.nearestMiles ?? null,
              milesAmount,
              population === null ? 'not-known' : 'none-listed',
            );
          }),
        ],
      };
    }),
    notes: ['The nearest is a straight line, the median over the residents of the county.'],
  };
}

/** Of so many rural counties at most each support is told over the county line; of more it is a book. */
const TOLD = 10;

/** For what residents cross a county line: the county of the nearest service. */
export function ruralNeighborTable(rural: ReportFacts, numbering: Numbering): TableBlock[] {
  const { counties, supports, neighbors } = rural;
  if (counties.length > TOLD) return [];
  const types = new Map(
    supports.filter(({ kind }) => kind === 'type').map((one) => [one.slug, one]),
  );
  const rows = counties.flatMap(({ fips, name }): Row[] => {
    const own = neighbors.filter(({ county, support }) => county === fips && types.has(support));
    if (own.length === 0) return [];
    const head = [textCell(name), textCell(''), textCell('')];
    return [
      { key: fips, role: 'group', cells: head },
      ...own
        .toSorted((a, b) => a.miles - b.miles)
        .map(({ support, nearestIn, miles }): Row => {
          const view = types.get(support);
          return {
            ...{ key: `${fips}.${support}`, role: 'body' },
            cells: [
              textCell(view ? capitalized(supportNoun(view).text) : support),
              textCell(nearestIn),
              numberCell(miles, milesAmount),
            ],
          };
        }),
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      ...{ kind: 'table', id: 'rural.neighbors', label: numbering.table() },
      title: 'Over the county line: where the nearest service is of what the county has not',
      columns: [
        textColumn('support', 'Support', 3),
        textColumn('nearest_in', 'Nearest in', 2.4),
        numberColumn('miles', 'From the county’s center', 'miles', null),
      ],
      rows,
      notes: ['A straight line from the center of population; the nearest is not always in reach.'],
    },
  ];
}
