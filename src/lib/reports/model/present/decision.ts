/** What a meeting decided, as a person wrote it. It is kept in their browser and nowhere else. */
export interface Decision {
  /** Id of the slide that it was marked on. */
  slide: string;
  /** Title and finding of that slide as they stood: the data may say something else by the time of the minutes. */
  title: string;
  finding: string;
  /** Which services counted on it, in words; null where all did. */
  counting: string | null;
  /** What was decided. */
  text: string;
  /** A role or an organization; empty where nobody was named. */
  who: string;
  /** Until when, in the meeting's own words; empty where nothing was said. */
  due: string;
}

/** As many characters as a part of a decision may have. */
export const DECISION_LIMITS = {
  slide: 120,
  title: 200,
  finding: 600,
  counting: 400,
  text: 2000,
  who: 200,
  due: 100,
} as const;

/** As many decisions as a meeting makes. */
export const DECISIONS_LIMIT = 200;

/**
 * Reads decisions from a browser's store or from a request: each part is cut to what it may have.
 * @returns null where the value is no list of decisions
 */
export function readDecisions(value: unknown): Decision[] | null {
  if (!Array.isArray(value) || value.length > DECISIONS_LIMIT) return null;
  const decisions = value.map(readDecision);
  return decisions.includes(null)
    ? null
    : decisions.filter((decision): decision is Decision => decision !== null);
}

function readDecision(value: unknown): Decision | null {
  if (typeof value !== 'object' || value === null) return null;
  const parts = new Map<string, unknown>(Object.entries(value));
  const part = (key: keyof typeof DECISION_LIMITS): string => {
    const text = parts.get(key);
    return typeof text === 'string' ? cut(text.trim(), DECISION_LIMITS[key]) : '';
  };
  if (!part('text')) return null;
  return {
    ...{ slide: part('slide'), title: part('title'), finding: part('finding') },
    ...{ counting: part('counting') || null, text: part('text') },
    ...{ who: part('who'), due: part('due') },
  };
}

/** Cut between characters, not within one. */
const cut = (text: string, limit: number): string => Array.from(text).slice(0, limit).join('');
