import { Command } from 'commander';
import { findState, type State } from '#lib/domain/state.ts';
import { InputError } from '#lib/domain/issue.ts';
import type { CallLine } from '#lib/server/services/call-sheet.ts';
import { EXIT } from '../io/exit-code.ts';
import { addStateOption } from '../io/import-options.ts';
import { runCommand } from '../io/run-command.ts';

/** So many calls of each kind are printed for people; files have all. */
const SHOWN = 25;

/** `rosc call-sheet`. */
export function callSheetCommand(): Command {
  const command = addStateOption(
    new Command('call-sheet').description(
      'the next records to verify, by how many residents’ coverage hangs on them',
    ),
  )
    .option('--support <slug>', 'calls about this support type or group')
    .option('--csv', 'print CSV');
  command.hook('preAction', () => {
    const { csv, json } = command.optsWithGlobals<{ csv?: boolean; json?: boolean }>();
    if (csv && json) command.error('error: give either --csv or --json');
  });
  return command.action(async (options: { state?: string; support?: string; csv?: boolean }) => {
    await runCommand(command, { create: false }, async ({ db, json, progress }) => {
      const { createAtlas, getCallSheet, readStatesWithData, writeCallSheet } =
        await import('../io/call-answers.ts');
      const [first] = await readStatesWithData(db);
      const state = stateOf(options.state ?? first?.state);
      progress('finding what hangs on each record');
      const sheet = await getCallSheet(createAtlas(db), state, options.support ?? null);
      if (json) process.stdout.write(`${JSON.stringify({ state: state.code, ...sheet })}\n`);
      else if (options.csv) process.stdout.write(writeCallSheet(sheet));
      else
        process.stdout.write(
          sheetText(sheet.records, 'record') + sheetText(sheet.absences, 'absence'),
        );
      return EXIT.done;
    });
  });
}

function stateOf(code: string | undefined): State {
  const state = findState(code ?? '');
  if (state) return state;
  throw new InputError({
    ...{ row: null, column: 'state', found: 'a database without data' },
    expected: 'residents and a directory of a state',
  });
}

function sheetText(lines: readonly CallLine[], kind: CallLine['kind']): string {
  const title = kind === 'record' ? 'records to verify' : 'absences to confirm';
  const rows = lines
    .slice(0, SHOWN)
    .map(({ organization, label, county, phone, reason, change }) =>
      [
        `[ ] ${[organization, label, county].filter(Boolean).join(', ')}${phone ? `, ${phone}` : ''}`,
      ]
        .concat(`    ${reason}. ${change}`)
        .join('\n'),
    );
  const more = lines.length > SHOWN ? [`and ${lines.length - SHOWN} more; --csv lists all`] : [];
  return `${[`${lines.length} ${title}`, ...rows, ...more].join('\n')}\n`;
}
