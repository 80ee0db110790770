import type { CoverageCell, FilteredCell } from '#lib/coverage/cell.ts';
import { readableDate } from '#lib/view/dates.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from '../facts.ts';
import type { Sentence } from '../model/block.ts';
import { peopleAmount, shareAmount, wordyMiles } from './amounts.ts';
import { NOT_NONE, WHY_NOT } from './not-assessed-words.ts';
import { capitalized, openingAmount, wordAmount } from './number-words.ts';
import { placeName } from './place-words.ts';
import { agree, listed, plainly, say, type MaybeSentence } from './say.ts';
import { countedNoun, supportIs } from './support-nouns.ts';

/** What one county has of a support, in sentences. */
export function countySentences(
  facts: Pick<ReportFacts, 'region' | 'counties'>,
  support: SupportView,
  cell: CoverageCell,
): MaybeSentence[] {
  const place = placeName(facts);
  if (cell.state === 'not-assessed') {
    return [
      say`${supportIs(support)} not assessed in ${place}: ${WHY_NOT[cell.reason ?? 'no-source']}.`,
      plainly(NOT_NONE),
    ];
  }
  if (support.virtual) return [virtualSentence(place, support, cell)];
  const beside = openingAmount(cell.virtualServices);
  return [
    hereSentence(place, support, cell),
    ...reachSentences(cell),
    cell.nearestMiles !== null &&
      say`Half of the residents live ${wordyMiles(cell.nearestMiles)} or more from the nearest, in a straight line.`,
    cell.state === 'gap' && cell.robust && say`The gap is robust.`,
    beside.value > 0 &&
      say`${beside} virtual ${agree(beside, 'service is', 'services are')} offered to the county; that closes no in-person gap.`,
  ];
}

function virtualSentence(place: string, support: SupportView, cell: CoverageCell): Sentence {
  const offered = openingAmount(cell.virtualServices);
  if (offered.value > 0) {
    return say`${offered} ${countedNoun(support, offered)} ${agree(offered, 'is', 'are')} offered to ${place}.`;
  }
  return cell.state === 'covered'
    ? say`${supportIs(support)} offered to ${place}.`
    : say`No ${support.phrase} was found that is offered to ${place}.`;
}

function hereSentence(place: string, support: SupportView, cell: CoverageCell): Sentence {
  const { servicesInCounty, confirmed, filtered } = cell;
  const here = openingAmount(servicesInCounty);
  if (servicesInCounty > 0) {
    return say`${here} ${countedNoun(support, here)} ${agree(here, 'is', 'are')} located in ${place}.`;
  }
  if (filtered && filtered.unknown + filtered.unmet > 0) {
    return noneCounts(place, support, filtered);
  }
  return confirmed
    ? say`There is no ${support.phrase} in ${place}, confirmed on ${readableDate(confirmed.checkedOn)} by a person who checked (${confirmed.checkedBy}).`
    : say`No ${support.phrase} was found in ${place}; nobody has confirmed that there is none.`;
}

/** Services are listed, and none is known to count: no absence of services, which a person could confirm. */
function noneCounts(place: string, support: SupportView, { unknown, unmet }: FilteredCell) {
  const all = wordAmount(unknown + unmet);
  const services = say`${all} ${countedNoun(support, all)} listed in ${place}`;
  if (all.value === 1) {
    return unknown === 1
      ? say`The source of the ${services.text} does not say whether it counts.`
      : say`The ${services.text} does not count.`;
  }
  if (unmet === 0) return say`Of the ${services.text} no source says whether they count.`;
  const [not, silent] = [wordAmount(unmet), wordAmount(unknown)];
  const rest = listed([
    `${not.text} ${agree(not, 'does', 'do')} not count`,
    ...(unknown > 0 ? [`of ${silent.text} no source says`] : []),
  ]);
  return { text: `Of the ${services.text}, ${rest}.`, amounts: [all, not, silent] };
}

/** Who is in reach and who is not: all, some or none of the residents. */
function reachSentences({ reach, population, outOfReach }: CoverageCell): MaybeSentence[] {
  if (reach === null || population === null) return [];
  const residents = peopleAmount(population);
  const out = peopleAmount(outOfReach ?? 0);
  if (out.value === 0) {
    return [say`All ${residents} residents live within reach of one, in this county or another.`];
  }
  if (reach === 0) return [say`All ${residents} residents are out of reach.`];
  return [
    say`${capitalized(shareAmount(reach).text)} of ${residents} residents live within reach of one, in this county or another.`,
    say`${out} ${agree(out, 'person is', 'people are')} out of reach.`,
  ];
}
