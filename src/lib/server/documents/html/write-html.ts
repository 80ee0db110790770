import type { Report, Section } from '#lib/reports/model/report.ts';
import { editionLines } from '#lib/reports/model/edition-lines.ts';
import { BRAND_MARK } from '../brand-mark.ts';
import { htmlBlock, pageId } from './html-block.ts';
import { houseFontFace } from './house-font-face.ts';
import { HTML_STYLE } from './html-style.ts';
import { htmlText } from './html-text.ts';
import { STATE_MARKS } from './state-marks.ts';

/** What the page may load or send: nothing. Its own style and pictures in the page are all that it has. */
const POLICY = [
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:",
  // What may be loaded says nothing of these.
  "form-action 'none'; base-uri 'none'",
].join('; ');

/** Decoration: the name stands beside it. */
const MARK = BRAND_MARK.replace('<svg ', '<svg class="brand" aria-hidden="true" ');

/**
 * The report as one HTML file that needs no network, no script and no other file. It is well-formed
 * XML as well, so that any reader of either reads it.
 * @param report as it is shown, with a person's edits
 */
export function writeHtml(report: Report): string {
  const { subtitle, footer, dated } = editionLines(report);
  return [
    `<!doctype html>\n<html lang="${report.language}">\n<head><meta charset="utf-8"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>`,
    '<meta name="generator" content="ROSC Atlas"/>',
    `<meta name="description" content="${htmlText(subtitle)}"/>`,
    `<title>${htmlText(report.title)}</title>\n<style>${houseFontFace()}${HTML_STYLE}</style></head>`,
    `<body>${STATE_MARKS}<div class="paper">`,
    `<header><p class="edition"><b>${MARK}ROSC Atlas</b> <span>${htmlText(subtitle)}</span></p>`,
    `<h1>${htmlText(report.title)}</h1></header>`,
    `<main>${report.sections.map(section).join('\n')}</main>`,
    `<footer>${htmlText(footer)} ${htmlText(dated)}.</footer></div></body></html>\n`,
  ].join('\n');

  // The title of the report stands over its first section: "Summary" would say nothing more.
  function section({ id, title, blocks }: Section, at: number): string {
    const body = blocks.map(htmlBlock).join('\n');
    if (at === 0)
      return `<section aria-label="${htmlText(title)}">${body}${contents(report)}</section>`;
    const heading = `${pageId(id)}-title`;
    return `<section id="${pageId(id)}" aria-labelledby="${heading}"><h2 id="${heading}">${htmlText(title)}</h2>\n${body}</section>`;
  }
}

function contents({ sections }: Report): string {
  const items = sections
    .slice(1)
    .map(({ id, title }) => `<li><a href="#${pageId(id)}">${htmlText(title)}</a></li>`);
  return `<nav aria-label="Contents"><ol>${items.join('')}</ol></nav>`;
}
