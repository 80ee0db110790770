import path from 'node:path';
import { Command, Option } from 'commander';
import { InputError } from '#lib/domain/issue.ts';
import { PAPERS, type Paper } from '#lib/reports/model/paper.ts';
import { stepLabel, stepNumber, type ReportStep } from '#lib/reports/model/report-steps.ts';
import type { ReportFile } from '#lib/reports/model/report-file.ts';
import type { DocumentFormat } from '#lib/server/documents/formats.ts';
import { EXIT } from '../io/exit-code.ts';
import { followInterrupt } from '../io/follow-interrupt.ts';
import type * as answers from '../io/report-answers.ts';
import { tellReport } from '../io/report-text.ts';
import { addReportOptions, requestOf, type ReportOptions } from '../io/report-options.ts';
import { runCommand, type Work } from '../io/run-command.ts';
import { besides, checkOutput, writeOutput } from '../io/write-output.ts';

interface Options extends ReportOptions {
  output?: string;
  out?: string;
  format?: string;
  paper: Paper;
  open?: string;
}

const USAGE = { exitCode: EXIT.usage };

/** Options that say what becomes of a report, not which: a kept report has its own counties and filters. */
const OF_THE_FILE = ['open', 'output', 'out', 'format', 'paper'];

/** `rosc report`. */
export function reportCommand(): Command {
  const command = addReportOptions(
    new Command('report').description('a coverage report as a document, or frozen in a file'),
  )
    .option(
      '--open <file>',
      'a report that was frozen as JSON: what it showed, and what has changed',
    )
    .option('-o, --output <file>', 'the file to write')
    .addOption(new Option('--out <file>', 'the same').hideHelp())
    .option(
      '--format <format>',
      'pdf, docx, xlsx, html, zip or json (default: what the name of the file ends in)',
    )
    .addOption(
      new Option('--paper <size>', 'of a PDF or Word document')
        .choices(PAPERS)
        .default('us-letter'),
    );
  return command.action(async (options: Options) => {
    const file = options.output ?? options.out;
    if (file === undefined && options.open === undefined) {
      return command.error('error: name the file to write: -o FILE', USAGE);
    }
    const asking = command.options.filter(
      (option) =>
        command.getOptionValueSource(option.attributeName()) === 'cli' &&
        !OF_THE_FILE.includes(option.attributeName()),
    );
    const [ignored] = asking;
    if (options.open !== undefined && ignored) {
      const said = `--open shows a report as it was kept; it does not go with ${ignored.long ?? ''}`;
      return command.error(`error: ${said}`, USAGE);
    }
    if (options.county && options.state !== undefined) {
      return command.error('error: name counties (--county) or a state (--state), not both', USAGE);
    }
    if (options.open === undefined && !requestOf(options)) {
      return command.error('error: name counties (--county) or a state (--state)', USAGE);
    }
    if (options.audience && options.packet && options.packet !== 'needs-statement') {
      return command.error(
        'error: --audience is of a needs statement (--packet needs-statement)',
        USAGE,
      );
    }
    await runCommand(command, { create: false }, (work) => makeReport(work, options, file ?? null));
  });
}

async function makeReport(work: Work, options: Options, file: string | null): Promise<number> {
  const loaded = await import('../io/report-answers.ts');
  const { createAtlas, DOCUMENT_FORMATS, REPORT_FILE_FORMAT } = loaded;
  const opening = options.open === undefined ? null : await import('../io/kept-report-answers.ts');
  const format = (options.format ?? path.extname(file ?? '').slice(1)).toLowerCase();
  const writer = DOCUMENT_FORMATS.find(({ id }) => id === format);
  if (file !== null && !writer && format !== 'json') throw unknownFormat(format, DOCUMENT_FORMATS);
  if (file !== null) checkOutput(file);
  const { signal } = followInterrupt(() => undefined);
  const onStep = (step: ReportStep) => work.progress(stepLabel(stepNumber(step)));
  const following = { signal, onStep };
  const atlas = createAtlas(work.db);
  const kept = opening && opening.readKeptReport(options.open ?? '');
  const request = kept ? kept.report.request : requestOf(options);
  if (!request) throw new Error('A report without a region was asked for');
  const made: ReportFile = kept ?? {
    ...{ format: REPORT_FILE_FORMAT, edits: {} },
    report: await loaded.makeReport(atlas, request, following),
  };
  const comparison = opening && kept && (await opening.compareWithToday(atlas, kept, following));
  let bytes = 0;
  if (file !== null) {
    work.progress(`writing ${format}`);
    const content = await write(loaded, made, writer ?? null, { paper: options.paper, signal });
    writeOutput(file, content);
    bytes = Buffer.byteLength(content);
  }
  besides(file).write(tellReport({ file, bytes, comparison }, work.json));
  return EXIT.done;
}

/** @param format null for the report file. A long report is written in a thread, so that it can be interrupted. */
async function write(
  { isLongReport, shownReport, writeInThread, writeReportFile }: typeof answers,
  { report, edits }: ReportFile,
  format: DocumentFormat | null,
  { paper, signal }: { paper: Paper; signal: AbortSignal },
): Promise<string | Uint8Array> {
  if (!format) return writeReportFile(report, edits);
  const shown = shownReport({ report, edits });
  const long = isLongReport(report.request);
  return long
    ? writeInThread(shown, format.id, { paper }, { signal })
    : format.write(shown, { paper });
}

function unknownFormat(found: string, formats: readonly { id: string }[]): InputError {
  const known = [...formats.map(({ id }) => id), 'json'].join(', ');
  return new InputError({
    ...{ row: null, column: 'format', found: `"${found}"`, expected: `one of ${known}` },
  });
}
