import type { ReportFacts } from '../facts.ts';
import type { Slide } from '../model/present/slide.ts';
import { createNumbering } from '../numbering.ts';
import { summarySection } from '../sections/summary.ts';
import { unknownsSection } from '../sections/unknowns.ts';
import { sentencesOf } from './sentences-of.ts';

/** As many counties as the notes name. */
const NAMED = 5;

/** What nobody knows yet: said as plainly as what is known. */
export function unknownsSlide(facts: ReportFacts): Slide {
  const told = sentencesOf(unknownsSection(facts, createNumbering()), 'unknowns.text');
  const [headline = 'What we do not know', ...rest] = told;
  const care = sentencesOf(summarySection(facts), 'summary.care');
  const oldest = [...facts.known]
    .sort((a, b) => b.unconfirmed - a.unconfirmed)
    .filter(({ unconfirmed }) => unconfirmed > 0)
    .slice(0, NAMED);
  return {
    ...{ id: 'unknowns', title: 'What we do not know', dimension: null },
    ...{ headline, detail: null, counting: facts.counting, numbers: [] },
    figure: { kind: 'list', items: [...care, ...rest] },
    foot: 'Never verified, or not within 12 months: the call sheet says whom to call first.',
    notes: oldest.map(
      ({ label, unconfirmed }) =>
        `${label}: ${unconfirmed} times “none found” that nobody has confirmed.`,
    ),
  };
}
