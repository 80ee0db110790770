import { InvalidArgumentError, Option, type Command } from 'commander';
import { orderedSections, packetSections } from '#lib/reports/model/packets.ts';
import {
  AUDIENCE_IDS,
  PACKET_IDS,
  SECTION_IDS,
  type AudienceId,
  type PacketId,
  type ReportRequest,
  type SectionId,
} from '#lib/reports/model/request.ts';
import { termEntries } from '#lib/view/asked-terms.ts';
import { addFilterOptions, filterOf, type FilterOptions } from './filter-options.ts';
import { parseCountyOption, parseStateOption } from './option-parsers.ts';

/** Which report is asked for, as the command line tells it. */
export interface ReportOptions extends FilterOptions {
  county?: string[];
  state?: string;
  regionName?: string;
  support?: string[];
  packet?: PacketId;
  audience?: AudienceId;
  sections?: SectionId[];
  yardstick?: string;
}

export function addReportOptions(command: Command): Command {
  const asked = command
    .option('--county <fips>', 'of these counties, such as 21193,21119', parseCounties)
    .option('--state <code>', 'of this state, such as KY', parseStateOption)
    .option('--region-name <name>', 'what the counties are called taken together')
    .option('--support <slugs>', 'dwell on these supports, such as recovery-housing', splitList)
    .addOption(
      new Option('--packet <id>', 'a ready-made report (default: profile)').choices(PACKET_IDS),
    )
    .addOption(
      new Option('--audience <id>', 'who is to read it; makes it a needs statement').choices(
        AUDIENCE_IDS,
      ),
    )
    .option('--sections <ids>', `only these sections: ${SECTION_IDS.join(', ')}`, parseSections)
    .option('--yardstick <id>', 'the rule for "enough" (default: the first that is shipped)');
  return addFilterOptions(asked);
}

/** The request; null where neither a state nor counties are named. */
export function requestOf(options: ReportOptions): ReportRequest | null {
  const { county = [], state = null, sections, support = [], yardstick = null } = options;
  const packet = options.packet ?? (options.audience ? 'needs-statement' : 'profile');
  const audience = packet === 'needs-statement' ? (options.audience ?? 'general') : 'general';
  if (state === null && county.length === 0) return null;
  return {
    ...{ state, counties: county, packet, audience },
    regionName: options.regionName?.trim() || null,
    sections: sections ? orderedSections(sections) : packetSections(packet, audience),
    supports: support,
    terms: termEntries({ yardstick, filter: filterOf(options) }),
  };
}

const splitList = (value: string): string[] => [...new Set(value.split(/[,;\s]+/).filter(Boolean))];

/** Ascending and each once: the same counties are the same report. */
function parseCounties(value: string, before: string[] = []): string[] {
  return [...new Set([...before, ...splitList(value).map(parseCountyOption)])].sort();
}

function parseSections(value: string): SectionId[] {
  return splitList(value).map((text) => {
    const id = SECTION_IDS.find((one) => one === text);
    if (id) return id;
    throw new InvalidArgumentError(
      `Expected sections of ${SECTION_IDS.join(', ')}; found ${text}.`,
    );
  });
}
