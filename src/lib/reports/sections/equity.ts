import type { ReportFacts, EquityFacts } from '../facts.ts';
import type { Block } from '../model/block.ts';
import { placeName } from '../narrative/place-words.ts';
import { capitalized } from '../narrative/number-words.ts';
import { listed, paragraph, plainly, quoted, say, type MaybeSentence } from '../narrative/say.ts';
import type { Numbering } from '../numbering.ts';
import { differenceTable, groupTable, regionGroupTable } from './equity-tables.ts';

/** Who is out of reach: rural residents beside urban ones, in the region and over each of its states. */
export function equitySection(facts: ReportFacts, numbering: Numbering): Block[] {
  const [first] = facts.equity;
  if (!first) return [];
  const { region, counties } = facts;
  const own = region.kind !== 'state' && counties.length > 1;
  return [
    ...paragraph('equity.meaning', 'body', openingSentences(facts)),
    ...(own ? [regionGroupTable(facts, first.page.support, numbering)] : []),
    ...facts.equity.flatMap((state) => stateBlocks(facts, state, numbering)),
    ...paragraph('equity.method', 'note', [plainly(first.page.method)]),
  ];
}

function openingSentences(facts: ReportFacts): MaybeSentence[] {
  const { region, counties, equity } = facts;
  const setting = counties.length === 1 ? counties[0]?.rurality : undefined;
  const states = listed(equity.map(({ name }) => name));
  const place = placeName(facts);
  return [
    setting !== undefined &&
      say`${capitalized(place)} is ${setting.replace(/, (RUCC \d)$/, ' ($1)')}.`,
    region.kind !== 'state' &&
      say`Rural and urban residents are compared over the whole of ${states}, so that ${place} can be read beside them.`,
  ];
}

/** A state's finding and tables; ids stay those of before where there is one state. */
function stateBlocks(
  { equity }: ReportFacts,
  { code, name, page }: EquityFacts,
  numbering: Numbering,
): Block[] {
  const several = equity.length > 1;
  const suffix = several ? `.${code}` : '';
  const { finding, groups, rows } = page;
  return [
    ...(several ? [{ kind: 'heading' as const, id: `equity${suffix}`, text: name }] : []),
    ...paragraph(`equity.finding${suffix}`, 'body', [
      quoted(finding.headline),
      quoted(finding.detail),
    ]),
    ...(groups ? [groupTable(page, { groups, name, suffix }, numbering)] : []),
    ...(rows.length > 0 ? [differenceTable(page, { name, suffix }, numbering)] : []),
  ];
}
