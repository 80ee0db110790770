import type { JourneyCell } from './journey-page.ts';
import { counted } from './numbers.ts';

/** A journey, as far as words need it. */
export interface ToldOutcome {
  outcome: 'direct' | 'two-steps' | 'three-steps' | 'no-path' | 'no-door' | 'not-assessed';
  steps: number | null;
  missing: 'service' | 'tie' | null;
}

/** Door and need as they stand in a sentence. */
export interface JourneyWords {
  door: string;
  need: string;
}

type Described = Omit<JourneyCell, 'need'>;

/** The cell of one county: how many hand-offs it takes. */
export function describeCounty(
  { outcome, steps, missing }: ToldOutcome,
  words: JourneyWords,
): Described {
  const way = `From ${words.door} to ${words.need}`;
  switch (outcome) {
    case 'direct':
      return steps === 0
        ? { tone: 'step-1', mark: '0', text: `${way}: at the door itself` }
        : { tone: 'step-1', mark: '1', text: `${way}: direct, one hand-off` };
    case 'two-steps':
      return { tone: 'step-2', mark: '2', text: `${way}: 2 hand-offs` };
    case 'three-steps':
      return { tone: 'step-3', mark: '3', text: `${way}: 3 hand-offs` };
    case 'no-path':
      return {
        tone: 'no-path',
        mark: '×',
        text: `${way}: no path, ${missing === 'tie' ? 'a tie is missing' : 'the service is missing'}`,
      };
    case 'no-door':
      return { tone: 'unknown', mark: '–', text: `${way}: no such door is known` };
    case 'not-assessed':
      return { tone: 'unknown', mark: '?', text: `${way}: not assessed, no source lists it` };
  }
}

/** Shares of the counties from which on a cell is darker. */
const SHARES = [0, 0.25, 0.5] as const;

/** The cell of a whole state: in how many counties there is no path, of those that have the door. */
export function describeState(journeys: readonly ToldOutcome[], words: JourneyWords): Described {
  const known = journeys.filter(
    ({ outcome }) => outcome !== 'no-door' && outcome !== 'not-assessed',
  );
  const broken = known.filter(({ outcome }) => outcome === 'no-path');
  const way = `From ${words.door} to ${words.need}`;
  if (known.length === 0) {
    return { tone: 'unknown', mark: '?', text: `${way}: known in no county` };
  }
  const share = broken.length / known.length;
  const byTie = broken.filter(({ missing }) => missing === 'tie').length;
  const tone =
    share === 0
      ? 'step-1'
      : share <= SHARES[1]
        ? 'step-2'
        : share <= SHARES[2]
          ? 'step-3'
          : 'no-path';
  const why = broken.length === 0 ? '' : `; in ${byTie} of them only a tie is missing`;
  return {
    tone,
    mark: String(broken.length),
    text: `${way}: no path in ${broken.length} of ${counted(known.length, 'county', 'counties')}${why}`,
  };
}
