import type { ReportFacts } from '../facts.ts';
import type { Block, TableBlock } from '../model/block.ts';
import type { Slide } from '../model/present/slide.ts';
import { summarySection } from '../sections/summary.ts';
import { unknownCounties, unknownsSection } from '../sections/unknowns.ts';
import { isOneCounty } from '../cells-of.ts';
import { sentencesOf } from './sentences-of.ts';
import { SLIDE_NUMBERING } from './slide-numbering.ts';
import { tableOf } from './table-of.ts';
import { whyUnknowns } from './why/why-unknowns.ts';

/** As many counties as the notes name. */
const NAMED = 5;

/** What nobody knows yet: said as plainly as what is known. */
export function unknownsSlide(facts: ReportFacts): Slide {
  // Which services count stands beside the headline, not in it.
  const section = unknownsSection({ ...facts, counting: null }, SLIDE_NUMBERING);
  const told = sentencesOf(section, 'unknowns.text');
  const [headline = 'What we do not know', ...rest] = told;
  const care = sentencesOf(summarySection(facts), 'summary.care');
  const leastConfirmed = [...facts.known]
    .sort((a, b) => b.unconfirmed - a.unconfirmed)
    .filter(({ unconfirmed }) => unconfirmed > 0)
    .slice(0, NAMED);
  return {
    ...{ id: 'unknowns', title: 'What we do not know', dimension: null },
    ...{ headline, detail: null, counting: facts.counting, numbers: [] },
    figure: { kind: 'list', items: [...care, ...rest] },
    why: whyUnknowns(facts),
    table: tableOfUnknowns(facts, section),
    foot: 'Never verified, or not within 12 months: the call sheet says whom to call first.',
    notes: leastConfirmed.map(
      ({ label, unconfirmed }) =>
        `${label}: ${unconfirmed} times “none found” that nobody has confirmed.`,
    ),
  };
}

function tableOfUnknowns(facts: ReportFacts, section: readonly Block[]): TableBlock | null {
  if (isOneCounty(facts)) return tableOf(section);
  return facts.known.length > 0 ? unknownCounties(facts, SLIDE_NUMBERING) : null;
}
