import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from '../facts.ts';
import type { AsidesBlock, Block, Sentence } from '../model/block.ts';
import { countedSentences } from '../narrative/counted-sentences.ts';
import { paragraph } from '../narrative/say.ts';
import type { Numbering } from '../numbering.ts';
import { subjectFigures } from './subject-figures.ts';
import { summarySection } from './summary.ts';

/** A longer table would part the finding from what must be known to read it. */
const OPENING_ROWS = 20;

/**
 * The one support that a report is of, and which its first page shows: who asks about one support wants
 * the finding, the map and the table before all else. Undefined where the report is of several.
 */
export function openingSubject({
  request,
  subjects,
  subjectsAsked,
}: ReportFacts): SupportView | undefined {
  return subjectsAsked && subjects.length === 1 && request.sections.includes('gaps')
    ? subjects[0]
    : undefined;
}

/** The first page: the finding, its map and table where the report is of one support, and how to read them. */
export function openingSection(facts: ReportFacts, numbering: Numbering): Block[] {
  const subject = openingSubject(facts);
  const figures = subject ? subjectFigures(facts, subject, numbering) : [];
  const long = figures.some((block) => block.kind === 'table' && block.rows.length > OPENING_ROWS);
  const tables = long ? figures.filter(({ kind }) => kind === 'table') : [];
  const written = summarySection(facts);
  return [
    ...written.filter(({ id }) => !BESIDE.has(id)),
    ...figures.filter((block) => !tables.includes(block)),
    asides(facts, written),
    ...tables,
  ];
}

/** Paragraphs of the summary whose sentences stand side by side below the finding. */
const BESIDE = new Set(['summary.care', 'summary.data']);

function asides(facts: ReportFacts, written: readonly Block[]): AsidesBlock {
  const beside = written.filter((block) => block.kind === 'paragraph' && BESIDE.has(block.id));
  const care = beside.flatMap((block): readonly Sentence[] =>
    block.kind === 'paragraph' ? block.sentences : [],
  );
  const items = [
    { title: 'How it is counted', id: 'summary.counted', sentences: countedSentences(facts) },
    { title: 'Read with care', id: 'summary.care', sentences: care },
  ];
  return {
    ...{ kind: 'asides', id: 'summary.asides' },
    items: items.flatMap(({ title, id, sentences }) =>
      paragraph(id, 'body', sentences).map((text) => ({ title, paragraph: text })),
    ),
  };
}
