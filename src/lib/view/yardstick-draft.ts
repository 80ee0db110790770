import { classesOf } from '#lib/domain/county-class.ts';
import type { YardstickEdit } from '#lib/domain/yardstick-edit.ts';
import { classWord } from './yardstick-words.ts';
import type { YardstickOption } from './yardstick-view.ts';

/** What an edited copy asks: distances and shares, or a ratio. */
export const DRAFT_KINDS = ['distance', 'services', 'capacity'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** The fields of the form in which a copy is edited; a number field that is empty is null. */
export interface YardstickDraft {
  label: string;
  kind: DraftKind;
  /** Per class of counties: miles, null for the support's own catchment, and a share in percent. */
  classes: { word: string; miles: number | null; share: number | null }[];
  minimum: number | null;
  /** Percent. */
  gapBelow: number | null;
  atLeast: number | null;
  per: number | null;
  everySupport: boolean;
}

const percent = (share: number) => Math.round(share * 10_000) / 100;
const share = (value: number) => Math.round(value * 100) / 10_000;

/** The form as it is first shown: the cited rule, and no ratio, for none is a norm. */
export function draftOf({
  rule,
  gapBelow,
}: Pick<YardstickOption, 'rule' | 'gapBelow'>): YardstickDraft {
  const distance = rule.kind === 'distance' ? rule : null;
  return {
    label: '',
    kind: distance ? 'distance' : rule.kind === 'ratio' ? rule.counted : 'services',
    classes: distance
      ? classesOf(distance.scheme).map((id) => ({
          word: classWord(distance.scheme, id),
          miles: distance.classes[id]?.miles ?? null,
          share: percent(distance.classes[id]?.share ?? 1),
        }))
      : [],
    minimum: distance?.minimum ?? null,
    gapBelow: percent(gapBelow),
    atLeast: rule.kind === 'ratio' ? rule.atLeast : null,
    per: rule.kind === 'ratio' ? rule.per : null,
    everySupport: false,
  };
}

/** What the form changes of the rule that it began with; what is as it was is left out. */
export function editOf(
  draft: YardstickDraft,
  base: Pick<YardstickOption, 'rule' | 'gapBelow'>,
): YardstickEdit {
  const before = draftOf(base);
  const byDistance = draft.kind === 'distance';
  const differs = (field: 'miles' | 'share') =>
    byDistance && draft.classes.some((one, at) => one[field] !== before.classes[at]?.[field]);
  const { kind, minimum, gapBelow, atLeast, per } = draft;
  return {
    miles: differs('miles') ? draft.classes.map(({ miles }) => miles) : null,
    shares: differs('share') ? draft.classes.map((one) => share(one.share ?? 100)) : null,
    minimum: byDistance && minimum !== before.minimum ? minimum : null,
    gapBelow: gapBelow === null || gapBelow === before.gapBelow ? null : share(gapBelow),
    ratio:
      kind !== 'distance' && atLeast !== null && per !== null
        ? { counted: kind, atLeast, per }
        : null,
    everySupport: draft.everySupport,
    label: draft.label.trim() || null,
  };
}
