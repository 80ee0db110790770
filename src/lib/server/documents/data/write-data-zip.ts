import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Report } from '#lib/reports/model/report.ts';
import { blockFileStem } from '#lib/reports/model/figure-file-name.ts';
import { figuresOf, tablesOf } from '../blocks-of.ts';
import { FIGURE_FORMATS } from '../figure/figure-formats.ts';
import { readme, type PackedFile } from './readme.ts';
import { tableCsv } from './table-csv.ts';

/**
 * The report's data and drawings in one ZIP file: a CSV of every table and of what every figure
 * shows, every figure as SVG and as PNG at 300 dots per inch, every map as GeoJSON, and a note that
 * says what each is.
 */
export async function writeDataZip(report: Report): Promise<Uint8Array> {
  const packed: PackedFile[] = [];
  for (const table of tablesOf(report)) {
    const name = `tables/${blockFileStem(table)}.csv`;
    packed.push({ ...table, name, content: strToU8(tableCsv(table)) });
  }
  for (const figure of figuresOf(report)) {
    const { label, title, sourceLine } = figure;
    for (const { id, write } of FIGURE_FORMATS) {
      const content = await write(report, figure);
      const name = `figures/${blockFileStem(figure)}.${id}`;
      if (content) packed.push({ name, label, title, notes: [sourceLine], content });
    }
  }
  const files: Zippable = { 'README.txt': strToU8(readme(report, packed)) };
  // A PNG is compressed already.
  for (const { name, content } of packed)
    files[name] = [content, { level: name.endsWith('.png') ? 0 : 6 }];
  return zipSync(files, { mtime: zipDate(report.madeOn) });
}

/** The day of the report in the clock of the reader's computer, which ZIP files are dated by. */
function zipDate(iso: string): Date {
  const [year = 1980, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(year, month - 1, day);
}
