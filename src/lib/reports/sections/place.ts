import type { NeedLine } from '#lib/view/county-page.ts';
import { areFewCounties, isOneCounty } from '../cells-of.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block, Sentence, TableBlock } from '../model/block.ts';
import { countAmount, peopleAmount } from '../narrative/amounts.ts';
import { absentCell, numberCell, textCell } from '../narrative/cells.ts';
import { capitalized, wordAmount } from '../narrative/number-words.ts';
import { countyWord, ofPlace, placeName } from '../narrative/place-words.ts';
import { agree, paragraph, say } from '../narrative/say.ts';
import type { Numbering } from '../numbering.ts';
import { needCell, unitOf } from './need-cell.ts';
import { needRanges } from './need-ranges.ts';

/** Indicators that stand beside each other in a table of counties; a county of its own has all. */
const BESIDE = ['svi', 'poverty-150', 'no-vehicle', 'uninsured', 'drug-mortality'];

/** Who lives in the region and how it stands in need. */
export function placeSection(facts: ReportFacts, numbering: Numbering): Block[] {
  return [
    ...paragraph('place.people', 'body', peopleSentences(facts)),
    ...(isOneCounty(facts)
      ? needTable(facts, numbering)
      : areFewCounties(facts)
        ? [placeCounties(facts, numbering)]
        : needRanges(facts, numbering)),
    ...paragraph('place.withheld', 'note', withheldSentences(facts)),
  ];
}

function peopleSentences(facts: ReportFacts): (Sentence | false)[] {
  const { counties } = facts;
  const place = placeName(facts);
  const known = counties.filter(({ population }) => population !== null);
  const residents = peopleAmount(known.reduce((sum, { population }) => sum + (population ?? 0), 0));
  const unknown = wordAmount(counties.length - known.length);
  const [first] = counties;
  if (known.length === 0) {
    return [say`The number of residents of ${place} is not known: no census tract was imported.`];
  }
  if (counties.length === 1) {
    return [
      say`${capitalized(place)} has ${residents} ${agree(residents, 'resident', 'residents')} (2020 census).`,
      say`By the rural-urban continuum codes (RUCC) of the U.S. Department of Agriculture it is ${settingWords(first?.rurality ?? '')}.`,
    ];
  }
  return [
    say`${residents} ${agree(residents, 'person lives', 'people live')} in ${wholeName(facts)} (2020 census).`,
    ruralSentence(facts),
    unknown.value > 0 &&
      say`The number of residents of ${unknown} ${countyWord(counties, unknown.value)} is not known and in no figure.`,
  ];
}

/** "the three counties", "the 120 counties of Kentucky". */
function wholeName(facts: ReportFacts): string {
  const { counties } = facts;
  return `the ${wordAmount(counties.length).text} ${countyWord(counties)}${ofPlace(facts)}`;
}

function ruralSentence({ counties }: ReportFacts): Sentence {
  const rural = countAmount(counties.filter(({ rurality }) => rurality.startsWith('rural')).length);
  const all = countAmount(counties.length);
  const by = 'by the rural-urban continuum codes (RUCC) of the U.S. Department of Agriculture';
  if (rural.value === 0) return say`None of them is rural ${by}.`;
  if (rural.value < all.value) {
    return say`${rural} of ${all} ${countyWord(counties)} ${agree(rural, 'is', 'are')} rural ${by}.`;
  }
  return say`${all.value === 2 ? 'Both' : 'All'} of them are rural ${by}.`;
}

/** "rural, RUCC 7" in a sentence: "rural (RUCC 7)". */
const settingWords = (rurality: string) => rurality.replace(/, (RUCC \d)$/, ' ($1)');

function needTable(facts: ReportFacts, numbering: Numbering): TableBlock[] {
  const { counties } = facts;
  const needs = counties[0]?.needs ?? [];
  if (needs.length === 0) return [];
  return [
    {
      ...{ kind: 'table', id: 'place.needs', label: numbering.table() },
      title: `Need indicators of ${placeName(facts)}, beside the other counties of its state`,
      columns: [
        textColumn('indicator', 'Indicator', 3),
        numberColumn('value', 'Value', null, null),
        numberColumn('year', 'Year', 'number'),
        numberColumn('rank', 'Rank', 'count'),
        numberColumn('of', 'Of counties', 'count'),
      ],
      rows: needs.map((need) => ({
        ...{ key: need.id, role: 'body' },
        cells: [
          textCell(need.label),
          needCell(need),
          { kind: 'number', value: need.year, text: String(need.year), unit: 'number' },
          numberCell(need.rank, countAmount, 'not-applicable'),
          { kind: 'number', ...countAmount(need.of) },
        ],
      })),
      notes: [
        'Rank 1 is the highest value among the counties of the state that have one.',
        ...needs
          .filter(({ state }) => state !== 'value')
          .map(({ label, state }) => `${label}: ${state}.`),
      ],
    },
  ];
}

/** Residents, setting and need by county. */
export function placeCounties({ counties }: ReportFacts, numbering: Numbering): TableBlock {
  const labels = new Map(
    counties.flatMap(({ needs }) => needs.map(({ id, label, year }) => [id, `${label}, ${year}`])),
  );
  const shown = BESIDE.filter((id) => labels.has(id));
  return {
    ...{ kind: 'table', id: 'place.counties', label: numbering.table() },
    title: 'The counties: residents, setting and need',
    columns: [
      textColumn('county', 'County', 1.7),
      numberColumn('residents', 'Residents', 'people'),
      textColumn('setting', 'Setting', 1.5),
      ...shown.map((id) => numberColumn(id, labels.get(id) ?? id, unitOf(id), null)),
    ],
    rows: counties.map(({ fips, name, population, rurality, needs }) => ({
      ...{ key: fips, role: 'body' },
      cells: [
        textCell(name),
        numberCell(population, peopleAmount),
        textCell(rurality),
        ...shown.map((id) => {
          const need = needs.find((one) => one.id === id);
          return need ? needCell(need) : absentCell('missing');
        }),
      ],
    })),
    notes: [],
  };
}

function withheldSentences({ counties }: ReportFacts): (Sentence | false)[] {
  const all = counties.flatMap(({ needs }) => needs);
  const count = (state: NeedLine['state']) =>
    countAmount(all.filter((need) => need.state === state).length);
  const [suppressed, missing, unreliable] = [
    count('suppressed'),
    count('missing'),
    count('unreliable'),
  ];
  return [
    suppressed.value > 0 &&
      say`${suppressed} ${agree(suppressed, 'value is', 'values are')} suppressed by the publisher, or withheld here because they could be told from others.`,
    missing.value > 0 &&
      say`${missing} ${agree(missing, 'value is', 'values are')} missing in the source.`,
    unreliable.value > 0 &&
      say`${unreliable} ${agree(unreliable, 'value rests', 'values rest')} on too few cases to be reliable.`,
    suppressed.value + missing.value + unreliable.value > 0 && say`None of these is zero.`,
  ];
}
