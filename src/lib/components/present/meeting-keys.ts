/** What a key does in a meeting. */
export type MeetingAction =
  'next' | 'back' | 'first' | 'last' | 'full-screen' | 'notes' | 'decide' | 'timer' | 'leave';

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
  f: 'full-screen',
  n: 'notes',
  d: 'decide',
  t: 'timer',
  Escape: 'leave',
};

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
