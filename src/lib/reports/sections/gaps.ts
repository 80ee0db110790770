import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block } from '../model/block.ts';
import { isBrief } from '../model/packets.ts';
import { paragraph } from '../narrative/say.ts';
import { filteredSentences } from '../narrative/filtered-sentences.ts';
import type { Numbering } from '../numbering.ts';
import { openingSubject } from './opening.ts';
import { subjectFigures } from './subject-figures.ts';
import { LEAD_SENTENCES } from './summary.ts';
import { supportTable } from './support-table.ts';

/**
 * Each subject with its map and its counties, then the ledger of the region. What a gap is, the summary
 * has said; of a report's one subject it has shown the map and the table, too.
 */
export function gapsSection(facts: ReportFacts, numbering: Numbering): Block[] {
  const shown = openingSubject(facts);
  return [
    ...(shown
      ? [
          ...finding(facts, shown, LEAD_SENTENCES),
          ...facts.subjects.slice(1).flatMap((support) => subjectBlocks(facts, support, numbering)),
        ]
      : facts.subjects.flatMap((support) => subjectBlocks(facts, support, numbering))),
    ...(isBrief(facts.request) ? [] : ledger(facts, numbering)),
  ];
}

/** All supports; a handout has no room for what the meeting does not speak of. */
function ledger(facts: ReportFacts, numbering: Numbering): Block[] {
  return [
    { kind: 'heading', id: 'gaps.all', text: 'All supports' },
    supportTable(facts, numbering),
  ];
}

function subjectBlocks(facts: ReportFacts, support: SupportView, numbering: Numbering): Block[] {
  return [
    { kind: 'heading', id: `gaps.${support.slug}`, text: support.label },
    ...finding(facts, support, 0),
    ...subjectFigures(facts, support, numbering),
  ];
}

/** @param from how many of its sentences stand elsewhere */
const finding = (facts: ReportFacts, support: SupportView, from: number): Block[] =>
  paragraph(`gaps.${support.slug}.finding`, 'body', filteredSentences(facts, support).slice(from));
