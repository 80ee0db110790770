import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from '../facts.ts';
import type { AsidesBlock, Block, Sentence } from '../model/block.ts';
import { countedSentences } from '../narrative/counted-sentences.ts';
import { paragraph, plainly, say, type MaybeSentence } from '../narrative/say.ts';
import type { Numbering } from '../numbering.ts';
import { subjectFigures } from './subject-figures.ts';
import { summarySection } from './summary.ts';

/** A longer table would part the finding from what must be known to read it. */
const OPENING_ROWS = 20;

/**
 * The support that a report is of, and which its first page shows: who asks about a support wants the
 * finding, the map and the table before all else; of several the first. Undefined where none was asked for.
 */
export function openingSubject({
  request,
  subjects,
  subjectsAsked,
}: ReportFacts): SupportView | undefined {
  return subjectsAsked && request.sections.includes('gaps') ? subjects[0] : undefined;
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

/** What the summary says below the finding, which stands side by side here, and in fewer words. */
const BESIDE = new Set(['summary.care', 'summary.data']);

function asides(facts: ReportFacts, written: readonly Block[]): AsidesBlock {
  const { counting, demonstration } = facts;
  const care = written.flatMap((block): readonly Sentence[] =>
    block.kind === 'paragraph' && block.id === 'summary.care' ? block.sentences : [],
  );
  const items: readonly (readonly [title: string, id: string, readonly MaybeSentence[]])[] = [
    [
      'How it is counted',
      'summary.counted',
      [counting !== null && plainly(`${counting}.`), ...countedSentences(facts)],
    ],
    [
      'Read with care',
      'summary.care',
      [
        ...care,
        demonstration &&
          say`Demonstration: organizations are fictional, counties and populations are real.`,
      ],
    ],
  ];
  return {
    ...{ kind: 'asides', id: 'summary.asides' },
    items: items.flatMap(([title, id, sentences]) =>
      paragraph(id, 'body', sentences).map((text) => ({ title, paragraph: text })),
    ),
  };
}
