import type { ReportFacts } from '../facts.ts';
import { isOneCounty } from '../cells-of.ts';
import type { Slide } from '../model/present/slide.ts';
import { countAmount, peopleAmount } from '../narrative/amounts.ts';
import { scoredCells } from '../scored-cells.ts';
import { summarySection } from '../sections/summary.ts';
import { supportTable } from '../sections/support-table.ts';
import { sentencesOf } from './sentences-of.ts';
import { SLIDE_NUMBERING } from './slide-numbering.ts';
import { whyOpening } from './why/why-opening.ts';

/** A sentence of more characters is for whoever presents to say. */
const SHORT = 130;

/** What the meeting is about, in one sentence with its number. @param place the whole name of the region */
export function openingSlide(facts: ReportFacts, place: string): Slide {
  const blocks = summarySection({ ...facts, subjectsAsked: false, counting: null });
  const [headline = facts.region.name, ...rest] = sentencesOf(blocks, 'summary.finding');
  const short = rest.filter((text) => text.length <= SHORT).join(' ');
  const cells = scoredCells(facts);
  const count = (state: string) =>
    countAmount(cells.filter((cell) => cell.state === state).length).text;
  const residents = facts.counties.map(({ population }) => population);
  const known = residents.filter((value) => value !== null);
  const [pair, pairs] = isOneCounty(facts)
    ? ['supports', 'support']
    : ['pairs of a county and a support', 'pair of a county and a support'];
  return {
    ...{ id: 'opening', title: place, dimension: null },
    ...{ headline, detail: short || null, counting: facts.counting },
    numbers: [
      ...(known.length === residents.length && known.length > 0
        ? [
            {
              text: peopleAmount(known.reduce((sum, value) => sum + value, 0)).text,
              label: 'residents',
              grave: false,
            },
          ]
        : []),
      {
        text: count('not-assessed'),
        label: `${count('not-assessed') === '1' ? pairs : pair} not assessed: nothing is known, nothing is counted`,
        grave: false,
      },
    ],
    figure: null,
    foot: null,
    why: whyOpening(facts),
    table: supportTable(facts, SLIDE_NUMBERING),
    notes: [
      ...rest.filter((text) => text.length > SHORT),
      ...sentencesOf(blocks, 'summary.widest'),
      ...sentencesOf(blocks, 'summary.care'),
    ],
  };
}
