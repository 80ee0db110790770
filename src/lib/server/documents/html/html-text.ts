import { escapeXml } from '#lib/view/escape-xml.ts';
import { setText } from '../set-text.ts';

/** Words of the report as they may stand in HTML, in text and in attributes. */
export const htmlText = (text: string): string => escapeXml(setText(text));
