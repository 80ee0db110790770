/** What the window of notes is told of the meeting. */
export interface NotesMessage {
  kind: 'slide';
  at: number;
  of: number;
  title: string;
  headline: string;
  notes: readonly string[];
  /** Title of the slide that comes; null on the last. */
  next: string | null;
  /** Seconds that the meeting has run, and whether it runs. */
  seconds: number;
  running: boolean;
}

/** What the window of notes tells the meeting: that it is there, or to turn a slide. */
export interface NotesRequest {
  kind: 'hello' | 'next' | 'back';
}

/** Windows of the same browser hear each other here; no network is needed for it. */
export const NOTES_CHANNEL = 'rosc-present';
