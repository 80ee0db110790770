import { summarizeAreaSupport } from '#lib/coverage/areas/area-support.ts';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { readableDate } from '#lib/view/dates.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf, isOneCounty } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import { countAmount, milesAmount, peopleAmount, shareAmount } from './amounts.ts';
import { agree, say, type MaybeSentence } from './say.ts';

/** What a region has of a support, in sentences. */
export function supportSentences(facts: ReportFacts, support: SupportView): MaybeSentence[] {
  const cells = cellsOf(facts, support.slug);
  const [first] = cells;
  if (isOneCounty(facts) && first) return countySentences(facts.region.name, support, first);
  return regionSentences(facts, support, cells);
}

function countySentences(place: string, support: SupportView, cell: CoverageCell): MaybeSentence[] {
  const { state, reach, population, outOfReach, nearestMiles, confirmed, virtualServices } = cell;
  const { phrase, virtual } = support;
  if (state === 'not-assessed') {
    return [
      say`${place} is not assessed for ${phrase}: ${WHY_NOT[cell.reason ?? 'no-source']}.`,
      say`Nothing is counted, which is not the same as none.`,
    ];
  }
  if (virtual) {
    const offered = countAmount(virtualServices);
    return [
      virtualServices > 0
        ? say`${offered} virtual ${agree(offered, 'service', 'services')} of ${phrase} ${agree(offered, 'is', 'are')} offered to ${place}.`
        : state === 'covered'
          ? say`${phrase} is offered to ${place}.`
          : say`No ${phrase} was found that is offered to ${place}.`,
    ];
  }
  const here = countAmount(cell.servicesInCounty);
  const shown = virtualServices > 0 && countAmount(virtualServices);
  return [
    cell.servicesInCounty > 0
      ? say`${here} ${agree(here, 'service', 'services')} of ${phrase} ${agree(here, 'is', 'are')} located in ${place}.`
      : confirmed
        ? say`There is no ${phrase} in ${place}: ${confirmed.checkedBy} checked on ${readableDate(confirmed.checkedOn)} and confirmed none.`
        : say`No ${phrase} was found in ${place}; nobody has confirmed that there is none.`,
    reach !== null &&
      population !== null &&
      say`${shareAmount(reach)} of ${peopleAmount(population)} residents live within reach of one, in this county or another.`,
    outOfReach !== null &&
      outOfReach >= 0.5 &&
      say`${peopleAmount(outOfReach)} ${agree(peopleAmount(outOfReach), 'person is', 'people are')} out of reach.`,
    nearestMiles !== null &&
      say`Half of the residents live ${milesAmount(nearestMiles)} or more from the nearest, in a straight line.`,
    state === 'gap' && cell.robust && say`The gap is robust.`,
    shown &&
      say`${shown} virtual ${agree(shown, 'service is', 'services are')} offered to the county beside it, which closes no in-person gap.`,
  ];
}

const WHY_NOT = {
  'no-source': 'no source claims to list it here',
  'no-rurality': 'the county has no rural-urban code',
  'no-population': 'its residents are not known',
  'no-county-size': 'its residents and its land area are not known',
  'no-capacity': 'too many services do not say how many places they have',
} as const;

/** Several counties taken together: the sentence over the map, then what stands beside it. */
export function regionSentences(
  { counties, region }: ReportFacts,
  support: SupportView,
  cells: readonly CoverageCell[],
): MaybeSentence[] {
  const { phrase, label, virtual } = support;
  const { counties: states, outOfReach, unknownCounties } = summarizeAreaSupport(cells);
  const all = countAmount(counties.length);
  const unknown = countAmount(states['not-assessed']);
  const where = agree(all, 'county', 'counties');
  const unassessed =
    unknown.value > 0 &&
    say`${unknown} ${agree(unknown, 'county is', 'counties are')} not assessed: nothing is known there, and nothing is counted.`;
  if (unknown.value === counties.length) {
    return [
      say`${label}: not assessed in any of the ${all} ${where} of ${region.name}.`,
      say`Nothing is counted, which is not the same as none.`,
    ];
  }
  if (virtual) {
    return [
      say`${label} is offered to ${countAmount(states.covered)} of ${all} ${where} of ${region.name}.`,
      unassessed,
    ];
  }
  const gaps = cells.filter(({ state }) => state === 'gap');
  const gap = countAmount(gaps.length);
  const inGaps = gaps.reduce((sum, cell) => sum + (cell.outOfReach ?? 0), 0);
  const neighbor = countAmount(states['neighbor-dependent']);
  const own = countAmount(states.covered + states.partial);
  const robust = countAmount(gaps.filter((cell) => cell.robust).length);
  const confirmed = countAmount(gaps.filter((cell) => cell.confirmed).length);
  const others = outOfReach === null ? 0 : outOfReach - inGaps;
  return [
    gap.value === 0
      ? say`No assessed county of ${region.name} is a gap for ${phrase}.`
      : say`${gap} of ${all} ${where} of ${region.name} ${agree(gap, 'has', 'have')} no ${phrase} in reach of most residents.`,
    gap.value > 0 &&
      say`There, ${peopleAmount(inGaps)} ${agree(peopleAmount(inGaps), 'person is', 'people are')} out of reach.`,
    Math.round(others) > 0 &&
      say`In other counties, ${peopleAmount(others)} ${agree(peopleAmount(others), 'person is', 'people are')}.`,
    neighbor.value > 0 &&
      say`${neighbor} ${gap.value > 0 ? 'more ' : ''}${agree(neighbor, 'relies', 'rely')} on a neighboring county, and ${own} ${agree(own, 'has a service of its', 'have a service of their')} own.`,
    gap.value > 0 &&
      (robust.value === gap.value
        ? say`${gap.value === 1 ? 'The gap is' : 'All of these gaps are'} robust.`
        : robust.value === 0
          ? say`${gap.value === 1 ? 'The gap is not' : 'None of these gaps is'} robust.`
          : say`${robust} of these gaps ${agree(robust, 'is', 'are')} robust.`),
    gap.value > 0 &&
      (confirmed.value === 0
        ? say`Nobody has yet confirmed by a call that there is none: “none found” is not “none”.`
        : say`In ${confirmed} of them a person checked and confirmed none; elsewhere none was found.`),
    unassessed,
    unknownCounties > states['not-assessed'] && say`Where reach is not known, nobody is counted.`,
  ];
}
