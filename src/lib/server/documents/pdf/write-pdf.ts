import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Report } from '#lib/reports/model/report.ts';
import { createPrinter } from './printable.ts';
import type { Paper } from '#lib/reports/model/paper.ts';
import { typstData } from './typst-data.ts';
import { TYPST_TEMPLATE } from './typst-template.ts';

/** Nothing is read from here: every file that the template names is handed over in memory. */
const WORKSPACE = '/rosc-report';

/**
 * The report as PDF: tagged for screen readers (PDF/UA-1), with bookmarks, page numbers, and alternative
 * text for every figure.
 * @param report as it is shown, with a person's edits
 */
export function writePdf(report: Report, paper: Paper = 'us-letter'): Uint8Array {
  const printer = createPrinter();
  const data = typstData(report, paper, printer);
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: printer.fonts().flatMap((font) => font.blobs()) }],
  });
  compiler.mapShadow(`${WORKSPACE}/report.json`, Buffer.from(data.json));
  for (const [name, svg] of data.figures) {
    compiler.mapShadow(`${WORKSPACE}/${name}`, Buffer.from(svg));
  }
  const compiled = compiler.compile({ mainFileContent: TYPST_TEMPLATE });
  if (!compiled.result) {
    throw new Error(
      `Typst refused the report: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`,
    );
  }
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
}
