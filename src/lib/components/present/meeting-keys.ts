/** What a key does in a meeting. */
export type MeetingAction =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'why'
  | 'table'
  | 'decide'
  | 'notes'
  | 'full-screen'
  | 'timer'
  | 'timer-reset'
  | 'help'
  | 'leave';

/** As much of a pressed key as is needed. */
export interface PressedKey {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

const ACTIONS: Readonly<Record<string, MeetingAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  w: 'why',
  t: 'table',
  d: 'decide',
  n: 'notes',
  f: 'full-screen',
  p: 'timer',
  '0': 'timer-reset',
  '?': 'help',
  Escape: 'leave',
};

/** The keys as the help tells them. */
export const MEETING_KEYS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['→', '↓', 'Space', 'Page Down'], does: 'Next slide; so does a remote control' },
  { keys: ['←', '↑', 'Shift Space', 'Page Up'], does: 'Previous slide' },
  { keys: ['Home', 'End'], does: 'First slide, last slide' },
  { keys: ['W'], does: 'Why? The arithmetic of the finding' },
  { keys: ['T'], does: 'The table behind the figure' },
  { keys: ['D'], does: 'Mark a decision about the slide' },
  { keys: ['N'], does: 'Notes in a second window' },
  { keys: ['F'], does: 'Full screen, and back' },
  { keys: ['P'], does: 'Stop the clock, and start it again' },
  { keys: ['0'], does: 'Set the clock to zero' },
  { keys: ['?'], does: 'These keys' },
  { keys: ['Esc'], does: 'Close what is open; else leave the meeting' },
];

/** The keys of a presentation, those of a remote control among them; null for any other, and with Ctrl, Alt or Meta. */
export function actionOf({
  key,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: PressedKey): MeetingAction | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === ' ') return shiftKey ? 'back' : 'next';
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(ACTIONS, name) ? (ACTIONS[name] ?? null) : null;
}

/** Whether a key belongs to what has the focus, and not to the meeting: words are typed, a button is pressed. */
export function isTaken(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, dialog, [popover]')) return true;
  return key === ' ' && target.closest('button, a, summary') !== null;
}
