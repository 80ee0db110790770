import font from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';

/**
 * The font of the house as a rule that carries it, for a drawing that the page shows as a picture: a
 * picture sees no font of its page. @returns null where it cannot be had: the drawing has another then
 */
export async function loadHouseFontFace(): Promise<string | null> {
  const response = await fetch(font).catch(() => null);
  if (!response?.ok) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `@font-face{font-family:'Public Sans';font-weight:100 900;src:url(data:font/woff2;base64,${text}) format('woff2')}`;
}
