import { countyClassOf } from '#lib/domain/county-class.ts';
import type { Rurality } from '#lib/domain/place.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import type { Yardstick } from '#lib/domain/yardstick.ts';
import { catchmentOf } from './catchment.ts';
import type { NotAssessedReason } from './cell.ts';
import type { CoverageCounty } from './input.ts';

/** What a yardstick asks of one support in one county. */
export interface YardstickTerms {
  /** Class of the residents' county by its rural-urban code; null where it has none. */
  rurality: Rurality | null;
  /** Class of the county in the yardstick's own scheme; null where it is not known. */
  countyClass: string | null;
  /** Statute miles; null where they are not known, or the support is reached by service area alone. */
  miles: number | null;
  /** Share at or above which the county is covered; null under a ratio, and where the class is not known. */
  coveredShare: number | null;
  /** Services that a resident must have in reach. */
  minimum: number;
  /** Why the yardstick cannot be asked here; null where it can. */
  unknown: NotAssessedReason | null;
}

/**
 * The terms of a yardstick for the residents of a county. Its miles take the place of the support's
 * catchment; a support that is reached by service area alone has no distance under any rule.
 * @param county that of the residents, not of the services
 */
export function termsFor(
  { rule }: Yardstick,
  node: SupportNode,
  county: Pick<CoverageCounty, 'rucc' | 'size'>,
): YardstickTerms {
  const { rurality, miles: own } = catchmentOf(node, county.rucc);
  const usual = { rurality, countyClass: rurality, miles: own, coveredShare: null, minimum: 1 };
  const unclassed = { ...usual, miles: null, unknown: 'no-rurality' as const };
  if (rule.kind === 'ratio') return rurality === null ? unclassed : { ...usual, unknown: null };
  const { rucc, size = null } = county;
  const countyClass = countyClassOf(rule.scheme, { rucc, size });
  const terms = countyClass === null ? undefined : rule.classes[countyClass];
  const { minimum } = rule;
  if (!terms) {
    const unknown = rule.scheme === 'rurality' ? 'no-rurality' : 'no-county-size';
    return { ...unclassed, countyClass: null, minimum, unknown };
  }
  // Without miles of its own the rule takes the catchment, which goes by the rural-urban code.
  if (terms.miles === null && rurality === null) return { ...unclassed, countyClass, minimum };
  const byArea = node.catchmentMiles.urban === null && node.catchmentMiles.rural === null;
  return {
    rurality,
    countyClass,
    miles: byArea ? null : (terms.miles ?? own),
    coveredShare: terms.share,
    minimum,
    unknown: null,
  };
}
