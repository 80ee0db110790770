import type { Random } from '../random.ts';
import type { Slot } from '../supply/slots.ts';
import { assignLocal } from './assign-local.ts';
import { assignRegional } from './assign-regional.ts';
import type { Draft } from './draft.ts';

/** Hands every slot to an organization: first to those of a whole region, the rest to local ones. */
export function assignSlots(slots: readonly Slot[], random: Random): Draft[] {
  const { drafts, left } = assignRegional(slots, random.fork('regional'));
  return [...drafts, ...assignLocal(left, random.fork('local'))];
}
