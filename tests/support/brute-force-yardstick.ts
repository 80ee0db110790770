// What a yardstick asks of a support in a county, and whether it is met, written straight from
// docs/methods.md and as plainly as can be. It shares no code with src/lib.
import type { SupportNode } from '#lib/domain/support.ts';
import type { Yardstick } from '#lib/domain/yardstick.ts';

export interface TwinPlace {
  rucc: number | null;
  size?: { residents: number; squareMiles: number } | null;
}

interface TwinTerms {
  /** Why it cannot be asked; null where it can. */
  unknown: 'no-rurality' | 'no-county-size' | null;
  miles: number | null;
  share: number | null;
  minimum: number;
}

/** 42 CFR 422.116(c) as a person reads it. */
export function twinMedicareType(people: number, density: number): string {
  if (people >= 1e6 && density >= 1000) return 'large-metro';
  if (people >= 5e5 && density >= 1500) return 'large-metro';
  if (density >= 5000) return 'large-metro';
  if (people >= 2e5 && density >= 10) return 'metro';
  if (people >= 5e4 && density >= 100) return 'metro';
  if (people >= 1e4 && density >= 1000) return 'metro';
  if (people >= 5e4 && density >= 10) return 'micro';
  if (people >= 1e4 && density >= 50) return 'micro';
  return density < 10 ? 'ceac' : 'rural';
}

export function twinTerms(
  { rule }: Yardstick,
  node: SupportNode,
  { rucc, size }: TwinPlace,
): TwinTerms {
  const rurality = rucc === null ? null : rucc <= 3 ? 'urban' : 'rural';
  const own = rurality && node.catchmentMiles[rurality];
  const unknown = (why: TwinTerms['unknown'], minimum = 1) => ({
    ...{ unknown: why, miles: null, share: null, minimum },
  });
  if (rule.kind === 'ratio') {
    if (rurality === null) return unknown('no-rurality');
    return { unknown: null, miles: own, share: null, minimum: 1 };
  }
  let name: string | null = rurality;
  if (rule.scheme !== 'rurality') {
    const density = size ? size.residents / size.squareMiles : null;
    if (!size || density === null) return unknown('no-county-size', rule.minimum);
    if (rule.scheme === 'density-250') name = density < 250 ? 'rural' : 'urban';
    else name = twinMedicareType(size.residents, density);
  }
  const terms = name === null ? undefined : rule.classes[name];
  if (!terms) return unknown('no-rurality', rule.minimum);
  if (terms.miles === null && rurality === null) return unknown('no-rurality', rule.minimum);
  const byArea = node.catchmentMiles.urban === null && node.catchmentMiles.rural === null;
  const miles = byArea ? null : terms.miles === null ? own : terms.miles;
  return { unknown: null, miles, share: terms.share, minimum: rule.minimum };
}

/** Whether a county with services meets the yardstick; null where that cannot be known. */
export function twinMeets(
  yardstick: Yardstick,
  terms: TwinTerms,
  reach: number,
  population: number,
  here: readonly { capacity: number | null }[],
): boolean | null {
  const { rule } = yardstick;
  if (rule.kind === 'distance') return reach >= (terms.share ?? NaN);
  const needed = (population / rule.per) * rule.atLeast;
  if (rule.counted === 'services') return here.length >= needed;
  const known = here.reduce((sum, { capacity }) => sum + (capacity ?? 0), 0);
  if (known >= needed) return true;
  return here.some(({ capacity }) => capacity === null) ? null : false;
}
