import type { Command } from 'commander';
import type { CoverageQuestion } from '#lib/server/services/coverage.ts';
import { parseCountyOption, parseStateOption } from './option-parsers.ts';

/** Which cells are asked for, as the command line tells it. */
export interface CoverageOptions {
  state?: string;
  county?: string;
  support?: string;
  yardstick?: string;
}

export function addCoverageOptions(command: Command): Command {
  return command
    .option('--state <code>', 'cells of this state, such as KY', parseStateOption)
    .option('--county <fips>', 'cells of this county, such as 21193', parseCountyOption)
    .option('--support <slug>', 'cells of this support type or group, such as recovery-housing')
    .option(
      '--yardstick <id>',
      'the rule for "enough", or the choice that an address says (default: the first that is shipped)',
    );
}

export function questionOf(options: CoverageOptions): CoverageQuestion {
  const { state = null, county = null, support = null, yardstick = null } = options;
  return { state, county, support, yardstick };
}
