import type { CoverageCell } from '#lib/coverage/cell.ts';
import { areFewCounties, cellsOf, isOneCounty } from '../cells-of.ts';
import { dateColumn, numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { Block, TableBlock } from '../model/block.ts';
import type { Row } from '../model/table.ts';
import { countAmount } from '../narrative/amounts.ts';
import { dateCell, textCell } from '../narrative/cells.ts';
import { countingFirst } from '../narrative/filtered-sentences.ts';
import { NOT_NONE } from '../narrative/not-assessed-words.ts';
import { openingAmount } from '../narrative/number-words.ts';
import { placeName } from '../narrative/place-words.ts';
import { agree, listed, paragraph, plainly, say } from '../narrative/say.ts';
import { supportNoun } from '../narrative/support-nouns.ts';
import type { Numbering } from '../numbering.ts';
import { hereCell } from './coverage-cells.ts';

/** As many supports as a sentence names; the table has all. */
const NAMED = 12;

/** What is not known, and when what is known was last checked. */
export function unknownsSection(facts: ReportFacts, numbering: Numbering): Block[] {
  return [
    // Records are those that count: others are of no use to who asks with a filter.
    ...paragraph('unknowns.text', 'body', countingFirst(sentences(facts), facts.counting)),
    ...(isOneCounty(facts)
      ? [supportTable(facts, numbering)]
      : areFewCounties(facts)
        ? [unknownCounties(facts, numbering)]
        : []),
  ];
}

function sentences(facts: ReportFacts) {
  const { known, supports } = facts;
  const place = placeName(facts);
  const sum = (of: (line: (typeof known)[number]) => number) =>
    known.reduce((all, line) => all + of(line), 0);
  const records = countAmount(sum((line) => line.records));
  const due = sum(({ ages }) => ages.never + ages.old);
  const approximate = countAmount(sum((line) => line.approximate));
  const clients = countAmount(sum((line) => line.clientsOnly));
  const unlisted = isOneCounty(facts)
    ? supports
        .filter(
          ({ slug, kind }) => kind === 'type' && cellsOf(facts, slug)[0]?.state === 'not-assessed',
        )
        .map((support) => supportNoun(support).text)
    : [];
  return [
    records.value === 0
      ? say`No service is recorded in ${place}.`
      : due === records.value
        ? say`None of the ${records} ${agree(records, 'record', 'records')} located in ${place} was verified within the last 12 months.`
        : due === 0
          ? say`All ${records} ${agree(records, 'record', 'records')} located in ${place} were verified within the last 12 months.`
          : say`${countAmount(due)} of ${records} records located in ${place} were never verified, or not within the last 12 months.`,
    unlisted.length > 0 &&
      (unlisted.length === supports.filter(({ kind }) => kind === 'type').length
        ? say`No support is assessed there.`
        : say`Not assessed: ${listed(unlisted, NAMED)}.`),
    approximate.value > 0 &&
      say`${openingAmount(approximate.value)} ${agree(approximate, 'record is', 'records are')} placed by the center of a ZIP code or a county only.`,
    clients.value > 0 &&
      say`${openingAmount(clients.value)} ${agree(clients, 'service is', 'services are')} for a facility’s own clients only.`,
    plainly(NOT_NONE),
  ];
}

const count = (value: number): Cell => ({ kind: 'number', ...countAmount(value) });

/** How much is known, by county. */
export function unknownCounties({ known }: ReportFacts, numbering: Numbering): TableBlock {
  return {
    ...{ kind: 'table', id: 'unknowns.counties', label: numbering.table() },
    title: 'What is not known, by county',
    columns: [
      textColumn('county', 'County', 2),
      numberColumn('not_assessed', 'Supports not assessed', 'count'),
      numberColumn('partial', 'Partial lists', 'count'),
      numberColumn('unconfirmed', 'None found, not confirmed', 'count'),
      numberColumn('records', 'Records', 'count'),
      numberColumn('never', 'Never verified', 'count'),
      numberColumn('old', 'Over 12 months ago', 'count'),
      numberColumn('recent', 'Within 12 months', 'count'),
    ],
    rows: known.map(({ slug, label, notAssessed, partial, unconfirmed, records, ages }): Row => ({
      ...{ key: slug, role: 'body' },
      cells: [
        textCell(label),
        ...[notAssessed, partial, unconfirmed, records].map(count),
        ...[ages.never, ages.old, ages.aging + ages.fresh].map(count),
      ],
    })),
    notes: ['Supports are the scored types; each record is one service at one place.'],
  };
}

const LISTS = { complete: 'complete', partial: 'partial' } as const;

/** Of one county: by support, what lists it and how old the records are. */
function supportTable(facts: ReportFacts, numbering: Numbering): TableBlock {
  return {
    ...{ kind: 'table', id: 'unknowns.supports', label: numbering.table() },
    title: 'What is known of each support, and when it was last checked',
    columns: [
      textColumn('support', 'Support', 2.4),
      textColumn('list', 'List', 1.2),
      numberColumn('services', 'Here', 'count'),
      dateColumn('oldest', 'Oldest check'),
      dateColumn('newest', 'Newest check'),
      dateColumn('none', 'Confirmed none'),
    ],
    rows: facts.supports.flatMap(({ slug, shortLabel, virtual }): Row[] => {
      const [cell] = cellsOf(facts, slug);
      return cell
        ? [{ key: slug, role: 'body', cells: [textCell(shortLabel), ...known(cell, virtual)] }]
        : [];
    }),
    notes: [],
  };
}

function known(cell: CoverageCell, virtual: boolean): Cell[] {
  const { evidence, confirmed } = cell;
  const here = virtual ? cell.virtualServices : cell.servicesInCounty;
  const without = here > 0 ? 'never verified' : '';
  return [
    textCell(evidence.listing === null ? 'none' : LISTS[evidence.listing]),
    hereCell(cell, virtual),
    dateCell(evidence.oldestVerified, without),
    dateCell(evidence.newestVerified, without),
    dateCell(confirmed?.checkedOn ?? null, ''),
  ];
}
