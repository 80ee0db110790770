import type { Meeting } from '#lib/domain/meeting.ts';

/** "19:30" as "7:30 pm", "19:00" as "7 pm", "12:00" as "noon". */
export function clockWords(time: string): string {
  const hour = Number(time.slice(0, 2));
  const minute = time.slice(3, 5);
  if (minute === '00' && hour === 12) return 'noon';
  if (minute === '00' && hour === 0) return 'midnight';
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}${minute === '00' ? '' : `:${minute}`}`;
  return `${clock} ${hour < 12 ? 'am' : 'pm'}`;
}

/** "7 pm", "7 pm – 8:30 pm". */
export function spanWords({ opensAt, closesAt }: Pick<Meeting, 'opensAt' | 'closesAt'>): string {
  if (closesAt === null) return clockWords(opensAt);
  if (opensAt === '00:00' && (closesAt === '00:00' || closesAt === '23:59')) return 'all day';
  return `${clockWords(opensAt)} – ${clockWords(closesAt)}`;
}

/** "Monday", "Monday and Wednesday", "Monday, Wednesday and Saturday". */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
