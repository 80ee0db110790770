import type { ServiceLine } from '#lib/view/county-page.ts';
import { isOneCounty } from '../cells-of.ts';
import { dateColumn, textColumn } from '../columns.ts';
import type { CountyFacts, ReportFacts } from '../facts.ts';
import type { Block, TableBlock } from '../model/block.ts';
import type { Row } from '../model/table.ts';
import { countAmount } from '../narrative/amounts.ts';
import { dateCell, textCell } from '../narrative/cells.ts';
import { placeName } from '../narrative/place-words.ts';
import { agree, listed, paragraph, say } from '../narrative/say.ts';
import { nounsOf } from '../narrative/support-nouns.ts';
import type { Numbering } from '../numbering.ts';

/** What is here: the services located in the region, as far as a report may name them. */
export function directorySection(facts: ReportFacts, numbering: Numbering): Block[] {
  const { counties, subjects, directoryOf } = facts;
  const total = countAmount(counties.reduce((sum, { services }) => sum + services.length, 0));
  const empty = counties.filter(({ services }) => services.length === 0).map(({ name }) => name);
  const what = directoryOf === 'all' ? '' : ` of ${listed(nounsOf(subjects))}`;
  return [
    ...paragraph('directory.text', 'body', [
      total.value === 0
        ? say`No service${what} is listed in ${placeName(facts)}.`
        : say`${total} ${agree(total, 'entry', 'entries')}${what} ${agree(total, 'is', 'are')} listed in ${placeName(facts)}; an entry holds what one organization offers at one place on the same terms.`,
      total.value > 0 &&
        facts.counting !== null &&
        say`All that is listed stands here, whether it counts in this report or not.`,
      counties.length > 1 &&
        total.value > 0 &&
        empty.length > 0 &&
        say`None is listed in ${listed(empty, 8)}.`,
      total.value > 0 && say`A confidential place is shown by its county only.`,
    ]),
    ...(total.value === 0 ? [] : [table(facts, numbering)]),
  ];
}

function table(facts: ReportFacts, numbering: Numbering): TableBlock {
  const several = !isOneCounty(facts);
  return {
    ...{ kind: 'table', id: 'directory.services', label: numbering.table() },
    title: 'What is listed here',
    columns: [
      textColumn('organization', 'Organization', 2.4),
      textColumn('supports', 'Supports', 2.2),
      textColumn('place', 'Place', 2),
      textColumn('notes', 'To know', 1.8),
      dateColumn('verified', 'Verified'),
    ],
    rows: facts.counties.flatMap((county) => countyRows(county, several)),
    notes: [OLDEST_NOTE],
  };
}

const OLDEST_NOTE =
  'Verified: where an entry holds several services, the day of the one that was verified longest ago.';

function countyRows({ fips, name, services }: CountyFacts, several: boolean): Row[] {
  if (services.length === 0) return [];
  const head: Row = {
    ...{ key: fips, role: 'group' },
    cells: [textCell(name), ...['', '', '', ''].map(textCell)],
  };
  return [...(several ? [head] : []), ...services.map(serviceRow)];
}

function serviceRow({
  id,
  organization,
  name,
  supports,
  place,
  notes,
  verifiedOn,
}: ServiceLine): Row {
  const called = name === null || name === organization ? organization : `${organization}: ${name}`;
  return {
    ...{ key: id, role: 'body' },
    cells: [
      textCell(called),
      textCell(supports),
      textCell(place),
      textCell(notes.join('; ')),
      dateCell(verifiedOn, 'never verified'),
    ],
  };
}
