import type { Command } from 'commander';
import type { CoverageQuestion } from '#lib/server/services/coverage.ts';
import { parseCountyOption, parseStateOption } from './option-parsers.ts';
import { addFilterOptions, filterOf, type FilterOptions } from './filter-options.ts';

/** Which cells are asked for, as the command line tells it. */
export interface CoverageOptions extends FilterOptions {
  state?: string;
  county?: string;
  support?: string;
  yardstick?: string;
}

export function addCoverageOptions(command: Command): Command {
  const withCells = command
    .option('--state <code>', 'cells of this state, such as KY', parseStateOption)
    .option('--county <fips>', 'cells of this county, such as 21193', parseCountyOption)
    .option('--support <slug>', 'cells of this support type or group, such as recovery-housing')
    .option(
      '--yardstick <id>',
      'the rule for "enough", or the choice that an address says (default: the first that is shipped)',
    );
  return addFilterOptions(withCells);
}

export function questionOf(options: CoverageOptions): CoverageQuestion {
  const { state = null, county = null, support = null, yardstick = null } = options;
  return { state, county, support, yardstick, filter: filterOf(options) };
}
