/**
 * The words of a list that a text may have meant: at most three, nearest first, by edit distance
 * (Levenshtein) or because one contains the other.
 */
export function nearWords(text: string, words: readonly string[]): string[] {
  const wanted = text
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .slice(0, 80);
  if (wanted.length < 3) return [];
  return words
    .map((word) => ({ word, distance: distanceTo(wanted, word) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ word }) => word);
}

function distanceTo(wanted: string, word: string): number {
  return word.includes(wanted) || wanted.includes(word) ? 1 : editDistance(wanted, word);
}

/** Letters to insert, delete or replace to turn one word into the other. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
