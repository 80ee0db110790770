import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Poppler reads PDF files independently of what wrote them; false where it is not installed. */
export const HAS_POPPLER = ['pdfinfo', 'pdftotext'].every(
  (program) => spawnSync(program, ['-v']).status === 0,
);

/** What a program of Poppler says of a PDF. */
export function readPdf(program: 'pdfinfo' | 'pdftotext', args: string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosc-pdf-'));
  try {
    const file = path.join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const to = program === 'pdftotext' ? ['-'] : [];
    const { stdout, status, stderr } = spawnSync(program, [...args, file, ...to], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    if (status !== 0) throw new Error(`${program} cannot read the PDF: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
