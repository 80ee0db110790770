import type { CellExplanation } from '#lib/coverage/cell-explanation.ts';
import type { ExplanationStep } from './explanation.ts';
import { counted, people, rate, supplyAmount } from './numbers.ts';

/**
 * The step that tells access: what is in reach, how it is shared, what falls to the county, and why
 * the three figures of supply per resident differ.
 */
export function accessStep({ cell, access }: CellExplanation): ExplanationStep | null {
  if (!access || cell.access === null) return null;
  const { inReach, residents, share, unreached } = access;
  const lost =
    unreached > 0
      ? `${counted(unreached, 'service', 'services')} in the county no resident reaches: ${unreached === 1 ? 'it adds' : 'they add'} nothing.`
      : '';
  if (inReach.sites === 0) {
    return {
      title: 'Access.',
      text: ['No supply lies in reach of any resident.', lost].filter(Boolean).join(' '),
      arithmetic: `0 ÷ ${people(residents)} residents = 0 per 10,000`,
    };
  }
  return {
    title: 'Access.',
    text: [shared(access), lost, compared(cell)].filter(Boolean).join(' '),
    arithmetic: `${supplyAmount(share)} ÷ ${people(residents)} residents = ${rate(cell.access)} per 10,000`,
  };
}

function shared({ inReach, share }: NonNullable<CellExplanation['access']>): string {
  const { services, supply, capacityUnknown } = inReach;
  const supplied = `${counted(services, 'service lies', 'services lie')} in reach of residents here, with room for ${supplyAmount(supply)} at one time`;
  const unknown =
    capacityUnknown === 0
      ? ''
      : capacityUnknown === services
        ? ` (${services === 1 ? 'it does' : 'none of them does'} not say how many it takes and counts as 1)`
        : ` (${counted(capacityUnknown, 'of them does', 'of them do')} not say how many and ${capacityUnknown === 1 ? 'counts' : 'count'} as 1)`;
  return `${supplied}${unknown}. Shared with everybody who can reach it, near residents weighing more, ${supplyAmount(share)} of that falls to this county.`;
}

function compared({ twoStepAccess, providerRatio }: CellExplanation['cell']): string {
  return `Were all distances within the catchment alike, it would be ${rate(twoStepAccess)} (2SFCA); what is located in the county alone gives ${rate(providerRatio)} (provider ratio), as if nobody crossed a county line.`;
}
