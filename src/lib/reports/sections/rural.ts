import { RESPONSE_SOURCE } from '#lib/domain/rural-response.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block, Sentence } from '../model/block.ts';
import { countAmount, peopleAmount } from '../narrative/amounts.ts';
import { countyWord, placeName } from '../narrative/place-words.ts';
import { agree, paragraph, plainly, say, type MaybeSentence } from '../narrative/say.ts';
import { supportNoun } from '../narrative/support-nouns.ts';
import type { Numbering } from '../numbering.ts';
import { areaTable, ruralCountyTable, ruralNeighborTable } from './rural-tables.ts';

/** The facts of the rural counties of the region alone. */
function ruralFacts(facts: ReportFacts): ReportFacts {
  const counties = facts.counties.filter(({ rurality }) => rurality.startsWith('rural'));
  const codes = new Set(counties.map(({ fips }) => fips));
  return { ...facts, counties, cells: facts.cells.filter(({ county }) => codes.has(county)) };
}

/** What a rural consortium asks: rural residents out of reach, by area of the program, by county, over the county line. */
export function ruralSection(facts: ReportFacts, numbering: Numbering): Block[] {
  const rural = ruralFacts(facts);
  return [
    ...paragraph('rural.meaning', 'body', [
      plainly(
        'Rural counties are those with the codes 4 to 9 of the rural-urban continuum codes (RUCC) of the U.S. Department of Agriculture. HRSA decides with its own Rural Health Grants Eligibility Analyzer which places are rural for its grants: check yours there.',
      ),
    ]),
    ...paragraph('rural.people', 'body', peopleSentences(facts, rural)),
    ...(rural.counties.length > 0
      ? [
          areaTable(rural, numbering),
          ruralCountyTable(rural, numbering),
          ...ruralNeighborTable(rural, numbering),
        ]
      : []),
    {
      ...{ kind: 'definitions', id: 'rural.source' },
      items: [
        {
          term: RESPONSE_SOURCE.title,
          text: 'The program’s words prevention, treatment and recovery; which support stands under which is a reading made for this report.',
          url: RESPONSE_SOURCE.url,
        },
      ],
    },
  ];
}

function noneSentence({ counties }: ReportFacts, place: string): Sentence {
  if (counties.length > 1) return say`None of the counties of this report is rural by these codes.`;
  return counties[0]?.rurality.startsWith('urban')
    ? say`${place} is not rural by these codes.`
    : say`${place} has no such code, so that its residents cannot be told as rural or urban.`;
}

function peopleSentences(facts: ReportFacts, rural: ReportFacts): MaybeSentence[] {
  const sum = ({ counties }: ReportFacts) =>
    counties.reduce((all, { population }) => all + (population ?? 0), 0);
  const place = placeName(facts);
  if (rural.counties.length === 0) return [noneSentence(facts, place)];
  const [people, all] = [peopleAmount(sum(rural)), peopleAmount(sum(facts))];
  return [
    all.value > 0 &&
      (rural.counties.length === facts.counties.length
        ? say`All ${all} residents of ${place} live in rural counties.`
        : say`${people} of the ${all} residents of ${place} live in its ${countAmount(rural.counties.length)} rural ${countyWord(facts.counties, rural.counties.length)}.`),
    ...facts.subjects
      .filter(({ virtual }) => !virtual)
      .map((support) => {
        const known = rural.cells.filter(
          (cell) => cell.support === support.slug && cell.outOfReach !== null,
        );
        if (known.length === 0) {
          return say`Of ${supportNoun(support).text}, reach is known in no rural county.`;
        }
        const out = peopleAmount(known.reduce((total, cell) => total + (cell.outOfReach ?? 0), 0));
        return say`${out} rural ${agree(out, 'resident is', 'residents are')} out of reach of ${supportNoun(support).text}.`;
      }),
  ];
}
