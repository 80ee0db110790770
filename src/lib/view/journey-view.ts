import { DOORS, type DoorId } from '#lib/domain/journey.ts';

/** What the address of the journeys says beyond the shared selection. */
export interface JourneyView {
  /** Doors that the planner chose; null for all. */
  doors: readonly DoorId[] | null;
  /** Ids of the needs that the planner chose; null for all. */
  needs: readonly string[] | null;
  /** The journey that is told: a door and a need; null for none. */
  open: { door: DoorId; need: string } | null;
}

export const DEFAULT_JOURNEY: Readonly<JourneyView> = { doors: null, needs: null, open: null };

const WORD = /^[a-z-]{1,40}$/;
/** More than the product has: what exceeds it was tampered with. */
const MOST = 31;

export function readJourneyView(query: URLSearchParams): JourneyView {
  const list = (key: string) => {
    const words = (query.get(key) ?? '').split('.').filter((word) => WORD.test(word));
    return words.length === 0 ? null : [...new Set(words)].slice(0, MOST);
  };
  const doors = list('doors');
  const door = DOORS.find((one) => one === query.get('door'));
  const need = query.get('need') ?? '';
  return {
    doors: doors && DOORS.filter((one) => doors.includes(one)),
    needs: list('needs'),
    open: door && WORD.test(need) ? { door, need } : null,
  };
}

/**
 * Adds the view to the query of an address, defaults left out.
 * @param query that of the shared selection: "" or "?state=KY"
 */
export function writeJourneyView(query: string, view: Partial<JourneyView>): string {
  const { doors, needs, open } = { ...DEFAULT_JOURNEY, ...view };
  const entries = new URLSearchParams(query);
  if (doors && doors.length > 0) entries.set('doors', doors.join('.'));
  if (needs && needs.length > 0) entries.set('needs', needs.join('.'));
  if (open) {
    entries.set('door', open.door);
    entries.set('need', open.need);
  }
  const written = entries.toString();
  return written ? `?${written}` : '';
}
