import type { MeetingAction } from './meeting-keys.ts';

/** What the window of notes is told of the meeting. */
export interface NotesMessage {
  kind: 'slide';
  at: number;
  of: number;
  title: string;
  headline: string;
  notes: readonly string[];
  /** The slide that comes; null on the last. */
  next: { title: string; headline: string } | null;
  /** Seconds that the meeting has run, and that it has spent on this slide; whether its clock runs. */
  seconds: number;
  onItem: number;
  running: boolean;
}

/** What the window of notes may do to the meeting. */
export const NOTES_ACTIONS = ['next', 'back', 'first', 'last', 'timer', 'timer-reset'] as const;
export type NotesAction = (typeof NOTES_ACTIONS)[number];

/** What the window of notes tells the meeting: that it is there, or what was pressed in it. */
export interface NotesRequest {
  kind: 'hello' | NotesAction;
}

/** Windows of the same browser hear each other here; no network is needed for it. */
const NOTES_CHANNEL = 'rosc-present';

export const isNotesAction = (action: MeetingAction): action is NotesAction =>
  NOTES_ACTIONS.some((one) => one === action);

/** The meeting's end of the line to its notes. @param message what is told to a window that opens */
export function openNotesLine(
  message: () => NotesMessage,
  onact: (action: NotesAction) => void,
): { tell: (message: NotesMessage) => void; close: () => void } {
  const channel = new BroadcastChannel(NOTES_CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<NotesRequest>) => {
    if (data.kind === 'hello') channel.postMessage(message());
    else onact(data.kind);
  };
  return { tell: (latest) => channel.postMessage(latest), close: () => channel.close() };
}

/** The end of the window of notes. */
export function followMeeting(onmessage: (message: NotesMessage) => void): {
  ask: (kind: NotesRequest['kind']) => void;
  close: () => void;
} {
  const channel = new BroadcastChannel(NOTES_CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<NotesMessage | NotesRequest>) => {
    // Another window of notes speaks on the same line.
    if (data.kind === 'slide') onmessage(data);
  };
  const ask = (kind: NotesRequest['kind']) => channel.postMessage({ kind } satisfies NotesRequest);
  ask('hello');
  return { ask, close: () => channel.close() };
}
