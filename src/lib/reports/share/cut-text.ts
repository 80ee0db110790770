import { textExtent } from './fit-text.ts';

/** Words on one line: what has no room is cut, and says so. */
export function cutText(text: string, size: number, width: number): string {
  if (textExtent(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && textExtent(`${characters.join('')}…`, size) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
