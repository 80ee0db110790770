import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from './facts.ts';
import type { Block } from './model/block.ts';
import type { Report } from './model/report.ts';
import type { SectionId } from './model/request.ts';
import { SECTION_TITLES } from './model/section-titles.ts';
import { capitalized, wordAmount } from './narrative/number-words.ts';
import { listed } from './narrative/say.ts';
import { nounsOf, supportNoun } from './narrative/support-nouns.ts';
import { createNumbering, type Numbering } from './numbering.ts';
import { countiesSection } from './sections/counties.ts';
import { dimensionsSection } from './sections/dimensions.ts';
import { directorySection } from './sections/directory.ts';
import { equitySection } from './sections/equity.ts';
import { gapsSection } from './sections/gaps.ts';
import { methodsSection, ROUNDING } from './sections/methods.ts';
import { networkSection } from './sections/network.ts';
import { openingSection } from './sections/opening.ts';
import { placeSection } from './sections/place.ts';
import { reachSection } from './sections/reach.ts';
import { sourcesSection } from './sections/sources.ts';
import { unknownsSection } from './sections/unknowns.ts';
import { weekSection } from './sections/week.ts';

type SectionWriter = (facts: ReportFacts, numbering: Numbering) => Block[];

const WRITERS: Readonly<Record<SectionId, SectionWriter>> = {
  summary: openingSection,
  place: placeSection,
  gaps: gapsSection,
  dimensions: dimensionsSection,
  directory: directorySection,
  reach: reachSection,
  equity: equitySection,
  week: weekSection,
  network: networkSection,
  unknowns: unknownsSection,
  counties: countiesSection,
  methods: methodsSection,
  sources: sourcesSection,
};

/** "Recovery housing", "Recovery housing and Recovery Cafes", "Recovery housing and two more supports". */
function subjectTitle(subjects: readonly SupportView[]): string {
  const [first, ...others] = subjects;
  if (!first) return 'Recovery supports';
  if (others.length === 0) return first.label;
  const nouns =
    others.length === 1 ? nounsOf(others) : [`${wordAmount(others.length).text} more supports`];
  return listed([capitalized(supportNoun(first).text), ...nouns]);
}

/** Writes a report from its facts: the same facts give the same report, to the letter. */
export function composeReport(facts: ReportFacts): Report {
  const { region, request, subjects, subjectsAsked } = facts;
  const numbering = createNumbering();
  return {
    title: `${subjectsAsked ? subjectTitle(subjects) : 'Recovery supports'} in ${region.name}`,
    subtitle: `Coverage report · ${region.name}`,
    language: 'en-US',
    ...{ region, request },
    dataVersion: facts.dataVersion,
    dataDate: facts.dataDate,
    madeOn: facts.today,
    demonstration: facts.demonstration,
    counting: facts.counting,
    yardsticks: facts.yardsticks,
    sources: facts.sources,
    rounding: ROUNDING,
    sections: request.sections.flatMap((id) => {
      const blocks = WRITERS[id](facts, numbering);
      return blocks.length === 0 ? [] : [{ id, title: SECTION_TITLES[id], blocks }];
    }),
  };
}
