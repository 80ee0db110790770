import { Command } from 'commander';
import { publishCell } from '#lib/formats/coverage/published-cell.ts';
import type { CoverageAnswer } from '#lib/server/services/coverage.ts';
import type { ExplainedCell } from '#lib/server/services/explain.ts';
import { coverageText } from '../io/coverage-text.ts';
import { addCoverageOptions, questionOf, type CoverageOptions } from '../io/coverage-options.ts';
import { explanationDocument } from '../io/explanation-output.ts';
import { EXIT } from '../io/exit-code.ts';
import { runCommand } from '../io/run-command.ts';

/** `rosc coverage`. */
export function coverageCommand(): Command {
  const command = addCoverageOptions(
    new Command('coverage').description('coverage cells: one county and one support each'),
  ).option('--csv', 'print CSV');
  command.hook('preAction', () => {
    const { csv, json } = command.optsWithGlobals<{ csv?: boolean; json?: boolean }>();
    if (csv && json) command.error('error: give either --csv or --json');
  });
  return command.action(async (options: CoverageOptions & { csv?: boolean }) => {
    await runCommand(command, { create: false }, async ({ db, json, progress }) => {
      const { createAtlas, explainQuestion, getCoverage, getCoverageFile } =
        await import('../io/answers.ts');
      progress('assessing coverage');
      const atlas = createAtlas(db);
      const question = questionOf(options);
      if (options.csv) process.stdout.write((await getCoverageFile(atlas, question)).text);
      else {
        const answer = await getCoverage(atlas, question);
        const explained = await explainQuestion(atlas, question);
        process.stdout.write(
          json
            ? `${coverageDocument(answer, explained)}\n`
            : coverageText(answer) + (explained?.text ?? ''),
        );
      }
      return EXIT.done;
    });
  });
}

/** The JSON document of the contract; where it is of one cell, with its explanation. */
function coverageDocument(answer: CoverageAnswer, explained: ExplainedCell | null) {
  const { dataVersion, yardstick, yardsticks, filter, demonstration, cells } = answer;
  return JSON.stringify({
    dataVersion,
    yardstick: yardstick.id,
    yardsticks: yardsticksInForce(answer),
    filter,
    demonstration,
    cells: cells.map((cell) => ({
      ...publishCell(cell),
      yardstick: yardsticks.inForce(cell.support).id,
    })),
    ...(explained && { explanation: explanationDocument(explained) }),
  });
}

/** The rules that the states follow from, each once: an edited copy says of what it is one. */
function yardsticksInForce({ yardsticks, cells }: CoverageAnswer) {
  const inForce = new Set(cells.map(({ support }) => yardsticks.inForce(support)));
  return [...inForce].map(({ id, label, source, year, url, editedFrom, rule, gapBelow }) => ({
    ...{ id, label, source, year, url, editedFrom, rule, gapBelow },
  }));
}
