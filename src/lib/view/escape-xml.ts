import { legalText } from './legal-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as it may stand in XML: a name with markup in it stays a name, and what no XML may hold is left
 * out, for one such character would make a whole drawing unreadable.
 */
export function escapeXml(text: string): string {
  return legalText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
