import type { Cell } from '#lib/reports/model/amount.ts';
import type { Column, Row, TableData } from '#lib/reports/model/table.ts';
import { columnWidths, naturalWidths } from '../table/column-widths.ts';
import { htmlText } from './html-text.ts';
import { stateMark } from './state-marks.ts';

/** Width of the page's text, ems of a table's; where there is less, a table scrolls rather than breaks its texts. */
const PAGE_EM = 61;

/**
 * A table with its caption and headers. Numbers and dates carry what they mean beside how they are
 * written, so that a program reads the page as a person does.
 * @param id of the table in the page
 * @param caption "Table 3. The counties", as HTML
 */
export function htmlTable(table: TableData, id: string, caption: string): string {
  const { columns, rows } = table;
  const natural = naturalWidths(table).reduce((all, width) => all + width, 0);
  const cols = columnWidths(table, PAGE_EM).map(
    (width) => `<col style="width:${((100 * width) / PAGE_EM).toFixed(1)}%"/>`,
  );
  const heads = columns.map(
    (column) => `<th scope="col"${numeric(column)}>${htmlText(column.label)}</th>`,
  );
  return [
    `<div class="scroll" role="region" aria-labelledby="${id}-caption" tabindex="0">`,
    `<table id="${id}" style="min-width:${Math.min(natural, PAGE_EM).toFixed(1)}em">`,
    `<caption id="${id}-caption"><span>${caption}</span></caption><colgroup>${cols.join('')}</colgroup>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => tableRow(row, columns)).join('\n')}</tbody></table></div>`,
  ].join('\n');
}

function tableRow({ role, cells }: Row, columns: readonly Column[]): string {
  const [first, ...rest] = cells;
  if (!first) return '';
  if (role === 'group') {
    const span = `colspan="${columns.length}" scope="rowgroup"`;
    return `<tr class="group"><th ${span}>${cellContent(first)}</th></tr>`;
  }
  const others = rest.map((cell, i) => {
    const column = columns[i + 1];
    return `<td${column ? numeric(column) : ''}>${cellContent(cell)}</td>`;
  });
  return `<tr class="${role}"><th scope="row">${cellContent(first)}</th>${others.join('')}</tr>`;
}

const numeric = ({ kind }: Column): string => (kind === 'number' ? ' class="n"' : '');

function cellContent(cell: Cell): string {
  const text = htmlText(cell.text);
  switch (cell.kind) {
    case 'number':
      return `<data value="${cell.value}">${text}</data>`;
    case 'date':
      return `<time datetime="${htmlText(cell.value)}">${text}</time>`;
    case 'state':
      return `<span class="state">${stateMark(cell.state)}${text}</span>`;
    case 'absent':
      return `<span class="absent">${text}</span>`;
    case 'text':
      return text;
  }
}
