import { Command, Option } from 'commander';
import { findState } from '#lib/domain/state.ts';
import type { Completeness } from '#lib/domain/source.ts';
import { setImportAction } from '../io/import-action.ts';
import { addImportOptions, addStateOption, type ImportOptions } from '../io/import-options.ts';
import { parsePlacesOption } from '../io/option-parsers.ts';

type Options = ImportOptions & { list?: Completeness; places?: string[] };

/** `rosc import services FILE`. */
export function importServicesCommand(): Command {
  const command = new Command('services')
    .description('the plain services spreadsheet: one service a row')
    .argument('<file>', 'the spreadsheet (CSV or .xlsx)')
    .addOption(
      new Option(
        '--list <kind>',
        'the file claims to list its supports completely, or partially, in --places or --state',
      ).choices(['complete', 'partial']),
    )
    .option(
      '--places <list>',
      'states and counties for --list, such as KY or 21193,21195',
      parsePlacesOption,
    );
  addStateOption(addImportOptions(command)).hook('preAction', refuseUnplacedList);
  return setImportAction<Options>(command, async () => {
    const { importServices } = await import('#lib/server/intake/import-services.ts');
    return (db, input, run, options) => {
      const { list: completeness } = options;
      const list = completeness && { completeness, places: placesOf(options) };
      return importServices(db, { ...input, ...(list && { list }) }, run);
    };
  });
}

function placesOf({ places, state }: Options): string[] {
  return places ?? [findState(state ?? '')?.fips ?? []].flat();
}

function refuseUnplacedList(command: Command): void {
  const options = command.opts<Options>();
  if (options.list !== undefined && placesOf(options).length === 0) {
    command.error('error: --list needs the places that it speaks for: --places or --state');
  }
}
