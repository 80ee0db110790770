import type { AsidesBlock, Block, FigureBlock, ParagraphBlock } from '#lib/reports/model/block.ts';
import { paragraphLines } from '#lib/reports/model/paragraph-lines.ts';
import { webAddress } from '../web-address.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';
import { inlineSvg } from './inline-svg.ts';

/** A block of the report as HTML. */
export function htmlBlock(block: Block): string {
  const id = pageId(block.id);
  switch (block.kind) {
    case 'heading':
      return `<h3 id="${id}">${htmlText(block.text)}</h3>`;
    case 'paragraph':
      return paragraph(block);
    case 'list':
      return `<ul>${block.items.map(({ text }) => `<li>${htmlText(text)}</li>`).join('')}</ul>`;
    case 'definitions':
      return `<dl>${block.items.map(definition).join('')}</dl>`;
    case 'asides':
      return `<div class="asides">${block.items.map(aside).join('')}</div>`;
    case 'table': {
      const notes = block.notes.map((note) => `<p class="note">${htmlText(note)}</p>`);
      return htmlTable(block, id, caption(block)) + notes.join('');
    }
    case 'figure':
      return figure(block, id);
  }
}

/** An id that a page, a style and an address bear: "gaps.recovery-housing.map" → "gaps-recovery-housing-map". */
export const pageId = (id: string): string => id.replace(/[^A-Za-z0-9_-]+/g, '-');

const caption = ({ label, title }: { label: string; title: string }): string =>
  `<b>${htmlText(label)}.</b> ${htmlText(title)}`;

function paragraph(block: ParagraphBlock): string {
  const lines = paragraphLines(block).map(
    (line) => `<p class="${block.style}">${htmlText(line)}</p>`,
  );
  return lines.join('');
}

/** It stands in the first section, whose heading is the report's title. */
const aside = ({ title, paragraph: text }: AsidesBlock['items'][number]): string =>
  `<div><h2>${htmlText(title)}</h2>${paragraph(text)}</div>`;

function definition({ term, text, url }: { term: string; text: string; url: string | null }) {
  const address = webAddress(url);
  const link = address ? ` <a href="${htmlText(address)}">${htmlText(address)}</a>` : '';
  return `<dt>${htmlText(term)}</dt><dd>${htmlText(text)}${link}</dd>`;
}

/** A drawing whose numbers stand in no table of the report brings them along. */
function figure(block: FigureBlock, id: string): string {
  const drawing = inlineSvg(block.svg, `${id}-drawing`, block.alt);
  const data =
    block.table === null
      ? `<details><summary>The data of ${htmlText(block.label)}</summary>${htmlTable(block.data, `${id}-data`, caption(block))}</details>`
      : '';
  return `<figure id="${id}"><figcaption>${caption(block)}</figcaption>\n${drawing}\n${data}</figure>`;
}
