import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Report } from '#lib/reports/model/report.ts';
import { typstData, type Paper } from './typst-data.ts';
import { TYPST_TEMPLATE } from './typst-template.ts';

/** Nothing is read from here: every file that the template names is handed over in memory. */
const WORKSPACE = '/rosc-report';

/**
 * The report as PDF: tagged for screen readers (PDF/UA-1), with bookmarks, page numbers, and alternative
 * text for every figure.
 * @param report as it is shown, with a person's edits
 */
export function writePdf(report: Report, paper: Paper = 'us-letter'): Uint8Array {
  const data = typstData(report, paper, ['Public Sans']);
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: houseFonts() }],
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

const FACES = ['400Regular', '600SemiBold', '700Bold'];

function houseFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return FACES.map((face) =>
    readFileSync(resolve(`@expo-google-fonts/public-sans/${face}/PublicSans_${face}.ttf`)),
  );
}
