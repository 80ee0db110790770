import type { Deck } from '#lib/reports/model/present/deck.ts';
import type { MeetingClock } from './meeting-clock.svelte.ts';
import type { NotesMessage } from './notes-channel.ts';

/** What follows the slides, and has no notes. */
const DECISIONS = { title: 'Decisions', headline: 'What do we do about it?' };

/** What whoever presents needs beside a slide. @param at place of the slide; beyond the last stand the decisions */
export function notesMessage(
  { slides }: Deck,
  at: number,
  { seconds, onItem, running }: Pick<MeetingClock, 'seconds' | 'onItem' | 'running'>,
): NotesMessage {
  const { title, headline } = slides[at] ?? DECISIONS;
  const next = slides[at + 1] ?? (at + 1 === slides.length ? DECISIONS : null);
  return {
    ...{ kind: 'slide', at, of: slides.length + 1, title, headline },
    notes: slides[at]?.notes ?? [],
    next: next && { title: next.title, headline: next.headline },
    ...{ seconds, onItem, running },
  };
}
