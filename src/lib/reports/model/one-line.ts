/** Words in one line, without control and direction marks; cut between characters, not within one. */
export function oneLine(text: string, limit: number): string {
  const plain = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return Array.from(plain).slice(0, limit).join('').trim();
}
