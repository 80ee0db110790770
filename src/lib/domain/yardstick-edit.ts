import { classesOf } from './county-class.ts';
import { InputError } from './issue.ts';
import type { RatioRule, Yardstick, YardstickRule } from './yardstick.ts';

/** What a person changes in a copy of a yardstick; null leaves it as it is. */
export interface YardstickEdit {
  /** Statute miles per class of counties, in the order of the scheme; null for the support's own catchment. */
  miles: readonly (number | null)[] | null;
  /** Shares of residents, 0 to 1, per class. */
  shares: readonly number[] | null;
  /** Services that a resident must have in reach. */
  minimum: number | null;
  /** Share below which a county without a service is a gap. */
  gapBelow: number | null;
  /** A ratio in place of distances and shares. */
  ratio: Omit<RatioRule, 'kind'> | null;
  /** True to ask it of every support, whatever it was made for. */
  everySupport: boolean;
  /** A name of its own. */
  label: string | null;
}

export const NO_EDIT: YardstickEdit = {
  miles: null,
  shares: null,
  minimum: null,
  gapBelow: null,
  ratio: null,
  everySupport: false,
  label: null,
};

/**
 * An edited copy of a yardstick. It says of what it is a copy, and keeps its source.
 * @param id name of the copy
 * @throws InputError where the edit does not fit: another number of classes, distances in a ratio
 */
export function editYardstick(base: Yardstick, edit: YardstickEdit, id: string): Yardstick {
  return {
    ...base,
    id,
    label: edit.label ?? `Edited copy of ${base.label}`,
    supports: edit.everySupport ? null : base.supports,
    rule: editRule(base, edit),
    gapBelow: edit.gapBelow ?? base.gapBelow,
    editedFrom: base.label,
  };
}

function editRule({ id, rule }: Yardstick, edit: YardstickEdit): YardstickRule {
  const { miles, shares, minimum, ratio } = edit;
  const asksDistances = miles !== null || shares !== null || minimum !== null;
  if (ratio !== null || rule.kind === 'ratio') {
    if (asksDistances) throw refused(`distances in a copy of "${id}"`, 'a ratio, which has none');
    return ratio === null ? rule : { kind: 'ratio', ...ratio };
  }
  const names = classesOf(rule.scheme);
  for (const [what, list] of [
    ['distances', miles],
    ['shares', shares],
  ] as const) {
    if (list !== null && list.length !== names.length) {
      throw refused(
        `${list.length} ${what} in a copy of "${id}"`,
        `${names.length}, for counties that are ${names.join(', ')}`,
      );
    }
  }
  const classes = names.map((name, at) => {
    const own = rule.classes[name];
    const terms = {
      miles: miles === null ? (own?.miles ?? null) : (miles[at] ?? null),
      share: shares?.[at] ?? own?.share ?? 1,
    };
    return [name, terms] as const;
  });
  return { ...rule, classes: Object.fromEntries(classes), minimum: minimum ?? rule.minimum };
}

function refused(found: string, expected: string): InputError {
  return new InputError({ row: null, column: 'yardstick', found, expected });
}
