import path from 'node:path';
import { Command, Option } from 'commander';
import { PAPERS, type Paper } from '#lib/server/documents/pdf/typst-data.ts';
import { EXIT } from '../io/exit-code.ts';
import { addReportOptions, requestOf, type ReportOptions } from '../io/report-options.ts';
import { runCommand, type Work } from '../io/run-command.ts';
import { writeOutput } from '../io/write-output.ts';

interface Options extends ReportOptions {
  output?: string;
  out?: string;
  format?: string;
  paper: Paper;
}

/** `rosc report`. */
export function reportCommand(): Command {
  const command = addReportOptions(
    new Command('report').description('a coverage report as a document, or frozen in a file'),
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
    const request = requestOf(options);
    const file = options.output ?? options.out;
    if (file === undefined) return command.error('error: name the file to write: -o FILE', USAGE);
    if (!request)
      return command.error('error: name counties (--county) or a state (--state)', USAGE);
    const format = options.format ?? path.extname(file).slice(1);
    await runCommand(command, { create: false }, async (work) => {
      const { buildReport, createAtlas, writeReportFile } = await import('../io/report-answers.ts');
      const { DOCUMENT_FORMATS } = await import('../io/report-answers.ts');
      const writer = DOCUMENT_FORMATS.find(({ id }) => id === format);
      if (!writer && format !== 'json') throw unknownFormat(format, DOCUMENT_FORMATS);
      const { progress } = work;
      const report = await buildReport(createAtlas(work.db), request, { progress });
      progress(`writing ${format}`);
      const { paper } = options;
      return save(
        work,
        file,
        writer ? await writer.write(report, { paper }) : writeReportFile(report),
      );
    });
  });
}

const USAGE = { exitCode: EXIT.usage };

function save({ json }: Work, file: string, content: string | Uint8Array): number {
  writeOutput(file, content);
  const bytes = content.length;
  process.stdout.write(
    `${json ? JSON.stringify({ file, bytes }) : `${file}: ${Math.ceil(bytes / 1024)} kB`}\n`,
  );
  return EXIT.done;
}

function unknownFormat(found: string, formats: readonly { id: string }[]): Error {
  const known = [...formats.map(({ id }) => id), 'json'].join(', ');
  return new Error(`Found the format "${found}"; expected one of ${known}.`);
}
