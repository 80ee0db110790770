const ASCII = /^[\x20-\x7e]*$/;

/**
 * A text as a part of an identity: without accents, case and punctuation, so that "St. Luke's" and
 * "ST LUKES" are one. Nothing is "".
 */
export function normalizeKey(text: string | null): string {
  if (text === null) return '';
  if (ASCII.test(text)) return dashed(text.toLowerCase(), /[^a-z0-9]+/g);
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return dashed(plain, /[^\p{L}\p{N}]+/gu);
}

function dashed(text: string, others: RegExp): string {
  return text.replace(/['’]/g, '').replace(others, ' ').trim();
}
