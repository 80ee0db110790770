import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Report } from '#lib/reports/model/report.ts';
import { createPrinter } from './printable.ts';
import type { Paper } from '#lib/reports/model/paper.ts';
import { BRAND_MARK } from '../brand-mark.ts';
import { typstData, type TypstData } from './typst-data.ts';
import { TYPST_TEMPLATE } from './typst-template.ts';

/** Nothing is read from here: every file that the template names is handed over in memory. */
const WORKSPACE = '/rosc-report';

/** What Typst is given: data, drawings and fonts. */
export interface PreparedPdf extends TypstData {
  fonts: readonly Buffer[];
}

/**
 * The report as PDF: tagged for screen readers (PDF/UA-1), with bookmarks, page numbers, and alternative
 * text for every figure.
 * @param report as it is shown, with a person's edits
 */
export function writePdf(report: Report, paper: Paper = 'us-letter'): Uint8Array {
  return compilePdf(preparePdf(report, paper));
}

/** Everything that is ours to do before Typst sets the pages. */
export function preparePdf(report: Report, paper: Paper): PreparedPdf {
  const printer = createPrinter();
  const data = typstData(report, paper, printer);
  return { ...data, fonts: printer.fonts().flatMap((font) => font.blobs()) };
}

/** @throws Error where Typst refuses the data, which is a fault of the template */
export function compilePdf({ json, figures, fonts }: PreparedPdf): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: [...fonts] }],
  });
  // What it kept of documents before would stay for the life of the server.
  compiler.evictCache(0);
  compiler.mapShadow(`${WORKSPACE}/report.json`, Buffer.from(json));
  compiler.mapShadow(`${WORKSPACE}/brand.svg`, Buffer.from(BRAND_MARK));
  for (const [name, svg] of figures) {
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
