import type { CellState } from '#lib/coverage/cell.ts';
import type { CellExplanation } from '#lib/coverage/cell-explanation.ts';
import { never } from '#lib/domain/never.ts';
import { accessStep } from './access-step.ts';
import { cellStateView } from './cell-states.ts';
import { readableDate } from './dates.ts';
import { edgeStep, type CountyNames } from './edge-step.ts';
import { lapsedSentence } from './lapsed-check.ts';
import type { ExplanationStep } from './explanation.ts';
import { countiesOf, ratioStep, robustStep, withinWords } from './explained-yardsticks.ts';
import { counted, miles, people, percent, percentBeside } from './numbers.ts';
import type { SupportView } from './support-view.ts';

/** The numbered steps of the answer to "why?": what is here, who reaches it, the rule, a caution. */
export function explanationSteps(
  explanation: CellExplanation,
  support: SupportView,
  counties: CountyNames = new Map(),
): ExplanationStep[] {
  return [
    hereStep(explanation),
    reachStep(explanation, support),
    ruleStep(explanation),
    cautionStep(explanation),
    edgeStep(explanation, counties),
    accessStep(explanation),
  ].filter((step) => step !== null);
}

function hereStep({ cell, services }: CellExplanation): ExplanationStep {
  return {
    title: 'Here.',
    text: [here(cell, services.length), listing(cell)].filter(Boolean).join(' '),
    arithmetic: null,
  };
}

function here(cell: CellExplanation['cell'], count: number): string {
  const { clientsOnly, approximate } = cell.evidence;
  if (count > 0) {
    const first = `${counted(count, 'service is', 'services are')} located in the county.`;
    const only =
      clientsOnly > 0 &&
      `${clientsOnly === count ? (count === 1 ? 'It is' : 'All are') : `${clientsOnly} of them`} ${clientsOnly === count ? '' : clientsOnly === 1 ? 'is ' : 'are '}only for a facility’s own clients.`;
    const near =
      approximate > 0 &&
      `${counted(approximate, 'is placed', 'are placed')} by a ZIP or county center.`;
    return [first, only, near].filter(Boolean).join(' ');
  }
  if (cell.confirmed) {
    const { checkedOn, checkedBy } = cell.confirmed;
    return `None: checked on ${readableDate(checkedOn)} (${checkedBy}).`;
  }
  if (cell.evidence.lapsed) return lapsedSentence(cell.evidence.lapsed);
  if (cell.filtered && cell.filtered.unknown + cell.filtered.unmet > 0)
    return 'None in the county counts under the filter.';
  if (cell.reason === 'no-source') return 'None is known in the county, and nobody has looked.';
  return 'None found in the county. Nobody has confirmed that yet.';
}

function listing({ evidence, state }: CellExplanation['cell']): string {
  if (evidence.listing === 'complete') return '';
  if (evidence.listing === 'partial')
    return 'The list for this county is partial: there may be more.';
  return state === 'not-assessed' ? '' : 'No source claims to list this support here.';
}

function reachStep(explanation: CellExplanation, support: SupportView): ExplanationStep | null {
  const { cell, catchmentMiles, arithmetic } = explanation;
  if (support.virtual || !arithmetic) return null;
  const { byDistance, byServiceArea, outOfReach, inReach, residents } = arithmetic;
  const tracts = byDistance.tracts + byServiceArea.tracts + outOfReach.tracts;
  const held = `That holds for ${byDistance.tracts + byServiceArea.tracts} of ${counted(tracts, 'census tract', 'census tracts')}.`;
  const area =
    byServiceArea.tracts > 0 && catchmentMiles !== null
      ? `${byServiceArea.tracts} of them only because a service says it serves the county.`
      : '';
  const middle =
    cell.nearestMiles !== null && cell.servicesInCounty === 0
      ? `The nearest is ${miles(cell.nearestMiles)} from the middle resident.`
      : '';
  return {
    title: 'Reach.',
    text: [withinWords(explanation), held, area, middle].filter(Boolean).join(' '),
    arithmetic: `${people(inReach)} ÷ ${people(residents)} residents = ${percent(cell.reach)}`,
  };
}

function ruleStep(explanation: CellExplanation): ExplanationStep {
  const { rule, cell, gapBelow, coveredShare } = explanation;
  const beside = (limit: number | null) => percentBeside(cell.reach, limit ?? 0);
  const services = counted(cell.servicesInCounty, 'service', 'services');
  const state = cellStateView(cell.state).label.toLowerCase();
  const step = (text: string, arithmetic: string | null): ExplanationStep => ({
    title: 'Rule.',
    text,
    arithmetic,
  });
  switch (rule) {
    case 'no-source':
      return step(
        'No source claims to list this support here, so it is not known whether there is one. Missing is never counted as zero.',
        null,
      );
    case 'virtual-offered':
      return step(
        'This support is virtual by nature: it is covered where a service says that it serves the county.',
        null,
      );
    case 'virtual-not-offered':
      return step(
        'This support is virtual by nature, and no service says that it serves the county.',
        null,
      );
    case 'no-population':
      return step(
        'No residents are known for this county, so reach cannot be worked out. Import census tracts.',
        null,
      );
    case 'no-rurality':
      return step(
        'The county has no rural-urban code, so its catchment is not known. Import the codes.',
        null,
      );
    case 'no-county-size':
      return step(
        'The yardstick classes counties by residents and land area, and these are not known here. Import them.',
        null,
      );
    case 'no-capacity':
      return step(
        'The yardstick counts places, and a service here does not say how many it has.',
        null,
      );
    case 'some-here-below-ratio':
    case 'some-here-ratio-met':
      return ratioStep(explanation);
    case 'none-here-few-in-reach':
      return step(
        `None here, and fewer than ${half(gapBelow)} of the residents in reach.`,
        `0 services and ${beside(gapBelow)} < ${percent(gapBelow)} → ${state}`,
      );
    case 'none-here-enough-in-reach':
      return step(
        `None here, but at least ${half(gapBelow)} of the residents have one in reach elsewhere.`,
        `0 services and ${beside(gapBelow)} ≥ ${percent(gapBelow)} → ${state}`,
      );
    case 'some-here-too-few-in-reach':
      return step(
        `${countiesOf(explanation)} need ${percent(coveredShare)}.`,
        `${beside(coveredShare)} < ${percent(coveredShare)} and ${services} here → ${state}`,
      );
    case 'some-here-enough-in-reach':
      return step(
        `${countiesOf(explanation)} need ${percent(coveredShare)}.`,
        `${beside(coveredShare)} ≥ ${percent(coveredShare)} and ${services} here → ${state}`,
      );
    default:
      return never(rule);
  }
}

function cautionStep(explanation: CellExplanation): ExplanationStep | null {
  const { cell, robustness, hangsOn, catchmentMiles } = explanation;
  if (cell.state === 'not-assessed') return null;
  if (hangsOn && hangsOn.state !== cell.state) {
    const next =
      hangsOn.nearestMiles === null
        ? 'there is no other'
        : `the next is ${miles(hangsOn.nearestMiles)} away`;
    return {
      title: 'It hangs on one.',
      text: `If it closed, ${next} and the county becomes ${became(hangsOn.state)}.`,
      arithmetic: null,
    };
  }
  if (cell.state !== 'gap' || !robustness?.catchmentMiles || catchmentMiles === null) return null;
  return robustStep(explanation, `With 25 % longer distances (${robustness.catchmentMiles} miles)`);
}

const became = (state: CellState) =>
  state === 'gap' ? 'a gap' : cellStateView(state).label.toLowerCase();
const half = (share: number) => (share === 0.5 ? 'half' : percent(share));
