// Yardsticks for tests: the usual one, and others by what differs.
import type { DistanceRule, Yardstick } from '#lib/domain/yardstick.ts';

/** 90 % of residents in urban counties, 85 % in rural ones, within the support's own catchment. */
export const USUAL_RULE: DistanceRule = {
  kind: 'distance',
  scheme: 'rurality',
  classes: { urban: { miles: null, share: 0.9 }, rural: { miles: null, share: 0.85 } },
  minimum: 1,
};

export function yardstick(id: string, changes: Partial<Yardstick> = {}): Yardstick {
  return {
    id,
    label: id === 'default' ? '90 % urban, 85 % rural' : id,
    source: 'test',
    year: 2020,
    url: null,
    madeFor: 'test',
    note: null,
    confidence: 'high',
    supports: null,
    rule: USUAL_RULE,
    gapBelow: 0.5,
    editedFrom: null,
    ...changes,
  };
}

/** The same miles and share in urban and rural counties. */
export function within(miles: number | null, share: number, minimum = 1): DistanceRule {
  const terms = { miles, share };
  return { kind: 'distance', scheme: 'rurality', classes: { urban: terms, rural: terms }, minimum };
}
