import { appliesTo, type Yardstick } from './yardstick.ts';

/** Which rule holds for which support. */
export interface YardstickSet {
  /** The rule in force where none is chosen, and where the chosen one cannot be asked. */
  readonly usual: Yardstick;
  /** The rule in force for a support. */
  inForce(support: string): Yardstick;
  /** Every rule that can be asked of a support, the usual one first, then the others as shipped, then an edited copy. */
  applicable(support: string): readonly Yardstick[];
}

/** What is chosen of the rules: one for all supports, and others for some. */
export interface ChosenYardsticks {
  /** Null for the usual one. It holds only for supports that it can be asked of. */
  all: Yardstick | null;
  /** By slug; held even where the rule was not made for the support, since a person has said so. */
  bySupport: ReadonlyMap<string, Yardstick>;
}

const NOTHING_CHOSEN: ChosenYardsticks = { all: null, bySupport: new Map() };

/**
 * @param shipped the cited rules, the usual one first
 * @throws RangeError where there is none
 */
export function createYardstickSet(
  shipped: readonly Yardstick[],
  { all, bySupport }: ChosenYardsticks = NOTHING_CHOSEN,
): YardstickSet {
  const [usual] = shipped;
  if (!usual) throw new RangeError('Found no yardstick, expected at least one');
  const inForce = (support: string) =>
    bySupport.get(support) ?? (all && appliesTo(all, support) ? all : usual);
  const known = new Map<string, readonly Yardstick[]>();
  return {
    usual,
    inForce,
    applicable(support) {
      let rules = known.get(support);
      if (!rules) {
        const chosen = inForce(support);
        const others = shipped.filter((one) => one.id !== chosen.id && appliesTo(one, support));
        const place = shipped.findIndex((one) => one.id === chosen.id);
        const before = others.filter((one) => place < 0 || shipped.indexOf(one) < place);
        rules = [...before, chosen, ...others.filter((one) => !before.includes(one))];
        known.set(support, rules);
      }
      return rules;
    },
  };
}
