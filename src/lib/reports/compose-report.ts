import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from './facts.ts';
import type { Block } from './model/block.ts';
import { findAudience } from './model/audiences.ts';
import type { Report } from './model/report.ts';
import type { ReportRequest, SectionId } from './model/request.ts';
import { SECTION_TITLES } from './model/section-titles.ts';
import { capitalized, wordAmount } from './narrative/number-words.ts';
import { listed } from './narrative/say.ts';
import { nounsOf, supportNoun } from './narrative/support-nouns.ts';
import { createNumbering, type Numbering } from './numbering.ts';
import { boardSection } from './sections/board.ts';
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
import { ruralSection } from './sections/rural.ts';
import { settlementSection } from './sections/settlement.ts';
import { sourcesSection } from './sections/sources.ts';
import { unknownsSection } from './sections/unknowns.ts';
import { weekSection } from './sections/week.ts';

type SectionWriter = (facts: ReportFacts, numbering: Numbering) => Block[];

const WRITERS: Readonly<Record<SectionId, SectionWriter>> = {
  summary: openingSection,
  board: boardSection,
  place: placeSection,
  settlement: settlementSection,
  rural: ruralSection,
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

/** "Needs statement for a county board"; a report for nobody in particular is a coverage report. */
function documentName({ packet, audience }: ReportRequest): string {
  const { phrase } = findAudience(audience);
  return packet === 'needs-statement' && phrase !== ''
    ? `Needs statement ${phrase}`
    : 'Coverage report';
}

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
    subtitle: `${documentName(request)} · ${region.name}`,
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
