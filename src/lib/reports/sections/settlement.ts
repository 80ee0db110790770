import {
  SETTLEMENT_PARTS,
  SETTLEMENT_SOURCE,
  SETTLEMENT_USES,
} from '#lib/domain/settlement-uses.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block } from '../model/block.ts';
import { listed, paragraph, plainly, say } from '../narrative/say.ts';
import { nounsOf } from '../narrative/support-nouns.ts';
import type { Numbering } from '../numbering.ts';
import { partSentence } from './settlement-sentences.ts';
import { settlementTable, type PartSupports } from './settlement-table.ts';

/** Each support under the part of the settlements' list of uses that it falls under by its kind. */
export function settlementSection(facts: ReportFacts, numbering: Numbering): Block[] {
  const types = facts.supports.filter(({ kind }) => kind === 'type');
  const parts = SETTLEMENT_PARTS.map(({ letter, title }): PartSupports => ({
    ...{ letter, title },
    supports: types.filter(({ slug }) => SETTLEMENT_USES[slug]?.[0] === letter),
  })).filter(({ supports }) => supports.length > 0);
  const none = types.filter(({ slug }) => (SETTLEMENT_USES[slug] ?? []).length === 0);
  return [
    ...paragraph('settlement.meaning', 'body', [
      plainly(
        'The national opioid settlements name the uses that their money may be put to in Exhibit E, “List of Opioid Remediation Uses”. Below, each support stands under the lettered part of its Schedule B, “Approved Uses”, that it falls under by its kind.',
      ),
    ]),
    {
      ...{ kind: 'list', id: 'settlement.parts' },
      items: parts.map((part) => partSentence(facts, part)),
    },
    settlementTable(facts, parts, numbering),
    ...paragraph('settlement.none', 'body', [
      none.length > 0 &&
        say`No part of Schedule B names ${listed(nounsOf(none), Infinity, 'or')}; a state’s own list may.`,
      plainly(
        'Parts F, G, I, K and L (prescribing, prevention of misuse, first responders, training, research) are about no support that is counted here.',
      ),
    ]),
    ...paragraph('settlement.care', 'body', [
      plainly(
        'The assignment to the parts is a reading made for this report, at the level of the parts only. The settlement agreement and the list of your state decide what may be funded: check with them before you apply.',
      ),
    ]),
    {
      ...{ kind: 'definitions', id: 'settlement.source' },
      items: [
        {
          term: SETTLEMENT_SOURCE.title,
          text: `${SETTLEMENT_SOURCE.year}.`,
          url: SETTLEMENT_SOURCE.url,
        },
      ],
    },
  ];
}
