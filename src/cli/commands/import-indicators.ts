import { Command, Option } from 'commander';
import { columnMapping } from '#lib/formats/indicators/mapping.ts';
import { INDICATOR_PRESETS, type IndicatorPreset } from '#lib/formats/indicators/presets.ts';
import { setImportAction } from '../io/import-action.ts';
import { addImportOptions, addStateOption, type ImportOptions } from '../io/import-options.ts';
import { parseYearOption } from '../io/option-parsers.ts';

type Options = ImportOptions & {
  preset?: IndicatorPreset;
  indicator?: string;
  column?: string;
  year?: number;
  fipsColumn: string;
};

/** `rosc import indicators FILE`. */
export function importIndicatorsCommand(): Command {
  const command = new Command('indicators')
    .description('need indicators of counties: a known table, or one column of any')
    .argument('<file>', 'the table (CSV or .xlsx)')
    .addOption(
      new Option('--preset <name>', 'a table whose columns are known').choices(
        Object.keys(INDICATOR_PRESETS),
      ),
    )
    .option('--indicator <id>', 'id of the indicator, such as overdose-deaths')
    .option('--column <name>', 'the column of its values')
    .option('--year <year>', 'the year that they describe', parseYearOption)
    .option('--fips-column <name>', 'the column of county FIPS codes', 'FIPS');
  addStateOption(addImportOptions(command)).hook('preAction', refuseHalfMapping);
  return setImportAction<Options>(command, async () => {
    const { importIndicators } = await import('#lib/server/intake/import-indicators.ts');
    return (db, input, run, options) =>
      importIndicators(db, { ...input, mapping: mappingOf(options) }, run);
  });
}

/** Either kind is whole: the usage was checked before. */
function mappingOf({ preset, indicator, column, year, fipsColumn }: Options) {
  if (indicator === undefined || column === undefined || year === undefined) {
    return preset ?? 'plain';
  }
  return columnMapping({ indicator, column, year, fipsColumn });
}

function refuseHalfMapping(command: Command): void {
  const options = command.opts<Options>();
  const single = [options.indicator, options.column, options.year];
  const told = single.filter((value) => value !== undefined).length;
  const whole = options.preset === undefined ? told === single.length : told === 0;
  if (!whole) {
    command.error('error: give either --preset, or --indicator, --column and --year together');
  }
}
