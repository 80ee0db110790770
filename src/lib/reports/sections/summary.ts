import type { ReportFacts } from '../facts.ts';
import type { Block, Sentence } from '../model/block.ts';
import { cellsOf, isOneCounty } from '../cells-of.ts';
import { peopleAmount } from '../narrative/amounts.ts';
import { careSentences } from '../narrative/care-sentences.ts';
import { countingFirst, filteredSentences } from '../narrative/filtered-sentences.ts';
import { coveredSentence, leadSentences, widestOf } from '../narrative/lead-sentences.ts';
import { listed, paragraph, plainly, say } from '../narrative/say.ts';
import { supportNoun } from '../narrative/support-nouns.ts';
import { missingSupports, scoredCells } from '../scored-cells.ts';

/** Of a support's sentences as many stand in the lead; the section on gaps says the rest of the first. */
export const LEAD_SENTENCES = 4;
/** As many supports as the summary names. */
const NAMED = 6;

/** The finding, what it rests on, and what to read with care. */
export function summarySection(facts: ReportFacts): Block[] {
  const asked = facts.subjectsAsked ? facts.subjects[0] : undefined;
  const cells = asked ? cellsOf(facts, asked.slug) : scoredCells(facts);
  return [
    ...paragraph(
      'summary.finding',
      'lead',
      asked
        ? filteredSentences(facts, asked).slice(0, LEAD_SENTENCES)
        : countingFirst(leadSentences(facts), facts.counting),
    ),
    ...paragraph('summary.others', 'body', otherSubjects(facts)),
    ...paragraph(
      'summary.widest',
      'body',
      asked ? [] : [...widestSentences(facts), coveredSentence(facts)],
    ),
    ...paragraph('summary.care', 'body', careSentences(facts, cells, asked ?? null)),
    ...paragraph('summary.data', 'note', [
      facts.demonstration &&
        say`This report is a demonstration: its organizations, services and ties are fictional; counties and populations are real.`,
      facts.counting !== null && plainly(`${facts.counting}.`),
    ]),
  ];
}

/** Where several supports were asked for: the finding of each beside the first. */
function otherSubjects(facts: ReportFacts) {
  if (!facts.subjectsAsked) return [];
  return facts.subjects
    .slice(1)
    .flatMap((support) => filteredSentences(facts, support).slice(0, 2));
}

/** The supports that are missing for the most people, beside those that the finding names. */
function widestSentences(facts: ReportFacts): (Sentence | false)[] {
  const missing = missingSupports(facts);
  const said = widestOf(missing).length;
  const told = missing
    .slice(said)
    .filter(({ people }) => people >= 0.5)
    .slice(0, NAMED);
  const amounts = told.map(({ people }) => peopleAmount(people));
  const words = told.map(
    ({ support }, i) => `${supportNoun(support).text} (${amounts[i]?.text ?? ''})`,
  );
  const opening = isOneCounty(facts)
    ? 'Also missing, with the number of people out of reach:'
    : 'Next, by the number of people out of reach where the support is missing:';
  return [told.length > 0 && { text: `${opening} ${listed(words)}.`, amounts }];
}
