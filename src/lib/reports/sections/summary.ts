import type { CoverageCell } from '#lib/coverage/cell.ts';
import { listed, paragraph, plainly, say } from '../narrative/say.ts';
import { cellsOf, isOneCounty } from '../cells-of.ts';
import { countAmount, peopleAmount } from '../narrative/amounts.ts';
import { agree } from '../narrative/say.ts';
import { supportSentences } from '../narrative/support-sentences.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block, Sentence } from '../model/block.ts';

/** Of a support's sentences as many stand in the lead; the section on gaps says the rest of the first. */
export const LEAD_SENTENCES = 4;
/** As many supports as the summary names. */
const NAMED = 6;

/** The finding, what it rests on, and what to read with care. */
export function summarySection(facts: ReportFacts): Block[] {
  const types = scoredCells(facts);
  const asked = facts.subjectsAsked ? facts.subjects[0] : undefined;
  const lead = asked
    ? supportSentences(facts, asked).slice(0, LEAD_SENTENCES)
    : leadSentences(facts, types);
  return [
    ...paragraph('summary.finding', 'lead', lead),
    ...paragraph('summary.widest', 'body', asked ? [] : widestSentences(facts)),
    ...paragraph(
      'summary.care',
      'body',
      careSentences(facts, asked ? cellsOf(facts, asked.slug) : types),
    ),
    ...paragraph('summary.data', 'note', [
      facts.demonstration &&
        say`This report is a demonstration: its organizations, services and ties are fictional; counties and populations are real.`,
      facts.counting !== null && plainly(`${facts.counting}.`),
    ]),
  ];
}

/** The cells that totals count: scored support types, each once. */
export function scoredCells({ cells, supports }: ReportFacts): CoverageCell[] {
  const types = new Set(supports.filter(({ kind }) => kind === 'type').map(({ slug }) => slug));
  return cells.filter(({ support }) => types.has(support));
}

function leadSentences(facts: ReportFacts, types: readonly CoverageCell[]): Sentence[] {
  const { region } = facts;
  const count = (state: CoverageCell['state']) =>
    countAmount(types.filter((cell) => cell.state === state).length);
  const [gap, covered, unknown] = [count('gap'), count('covered'), count('not-assessed')];
  const assessed = countAmount(types.length - unknown.value);
  if (assessed.value === 0) {
    return [
      say`No recovery support is assessed in ${region.name} yet.`,
      say`No source claims to list any there, or its residents are not known: nothing is counted, which is not the same as none.`,
    ];
  }
  if (isOneCounty(facts)) {
    return [
      say`${region.name} covers ${covered} of ${assessed} assessed recovery ${agree(assessed, 'support', 'supports')}.`,
      gap.value === 0
        ? say`None of them is a gap.`
        : say`${gap} ${agree(gap, 'is a gap', 'are gaps')}: none in the county, and none in reach of most residents.`,
    ];
  }
  return [
    say`In ${region.name}, ${gap} of ${assessed} assessed pairs of a county and a recovery support ${agree(gap, 'is a gap', 'are gaps')}: none in the county, and none in reach of most residents.`,
    say`${covered} ${agree(covered, 'is', 'are')} covered.`,
  ];
}

/** The supports that are missing for the most people. */
function widestSentences(facts: ReportFacts): (Sentence | false)[] {
  const gaps = facts.supports
    .filter(({ kind }) => kind === 'type')
    .map((support) => {
      const own = cellsOf(facts, support.slug).filter(({ state }) => state === 'gap');
      const people = own.reduce((sum, { outOfReach }) => sum + (outOfReach ?? 0), 0);
      return { support, people };
    })
    .filter(({ people }) => people >= 0.5)
    .sort((a, b) => b.people - a.people)
    .slice(0, NAMED);
  if (gaps.length === 0) return [];
  const amounts = gaps.map(({ people }) => peopleAmount(people));
  const words = gaps.map(({ support }, i) => `${support.shortLabel} (${amounts[i]?.text ?? ''})`);
  return [
    {
      text: `By residents out of reach in gap counties, the widest ${gaps.length === 1 ? 'gap is' : 'gaps are'} ${listed(words)}.`,
      amounts,
    },
  ];
}

function careSentences(facts: ReportFacts, types: readonly CoverageCell[]): (Sentence | false)[] {
  const gaps = types.filter(({ state }) => state === 'gap');
  const unknown = countAmount(types.filter(({ state }) => state === 'not-assessed').length);
  const confirmed = countAmount(gaps.filter((cell) => cell.confirmed).length);
  const partial = countAmount(gaps.filter(({ evidence }) => evidence.listing === 'partial').length);
  const edge = countAmount(types.filter(({ evidence }) => evidence.edge?.mayBe).length);
  const [one, many] = wordsOf(facts);
  return [
    unknown.value > 0 &&
      say`${unknown} ${agree(unknown, one, many)} ${agree(unknown, 'is', 'are')} not assessed: no source claims to list the support there, or residents are not known.`,
    gaps.length > 0 &&
      (confirmed.value === 0
        ? say`“None found” is not “none”: none of the gaps has been confirmed by a person.`
        : say`“None found” is not “none”: ${confirmed} of ${countAmount(gaps.length)} ${agree(countAmount(gaps.length), 'gap', 'gaps')} ${agree(confirmed, 'was', 'were')} confirmed by a person who checked.`),
    partial.value > 0 &&
      say`For ${partial} ${agree(partial, 'gap', 'gaps')} the list is partial: services may exist that it does not name.`,
    edge.value > 0 &&
      say`For ${edge} ${agree(edge, one, many)} the lists end within reach, across a state line, so that the state may be better than it seems.`,
  ];
}

/** What is counted: supports of a county, counties of a support, or pairs of both. */
function wordsOf(facts: ReportFacts): readonly [one: string, many: string] {
  if (isOneCounty(facts)) return ['support', 'supports'];
  return facts.subjectsAsked ? ['county', 'counties'] : ['pair', 'pairs'];
}
