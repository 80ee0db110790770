import { numberColumn, textColumn } from '../columns.ts';
import type { RegionNetworkFacts, ReportFacts } from '../facts.ts';
import type { Block, TableBlock } from '../model/block.ts';
import { countAmount } from '../narrative/amounts.ts';
import { textCell } from '../narrative/cells.ts';
import { openingAmount, wordAmount } from '../narrative/number-words.ts';
import { placeName } from '../narrative/place-words.ts';
import { agree, paragraph, say, type MaybeSentence } from '../narrative/say.ts';
import type { Numbering } from '../numbering.ts';

/** The organizations that are located in a region or serve it, and with whom they work. */
export function regionNetworkBlocks(facts: ReportFacts, numbering: Numbering): Block[] {
  const own = facts.network?.region ?? null;
  if (!own) return [];
  return [
    ...paragraph('network.region', 'body', sentences(own, placeName(facts))),
    ...(own.partners.length > 0 ? [partnerTable(own, numbering)] : []),
  ];
}

function sentences(own: RegionNetworkFacts, place: string): MaybeSentence[] {
  const organizations = countAmount(own.organizations);
  if (organizations.value === 0) {
    return [
      say`No organization is recorded that is located in ${place} or serves people there: nothing can be said of who works together there.`,
    ];
  }
  const [alone, within, across, unnamed] = [
    openingAmount(own.alone),
    openingAmount(own.within),
    wordAmount(own.across),
    openingAmount(own.unnamed),
  ];
  return [
    say`${organizations} ${agree(organizations, 'organization is', 'organizations are')} located in ${place} or ${agree(organizations, 'says that it serves', 'say that they serve')} people there.`,
    alone.value === organizations.value
      ? say`No working tie of them is recorded, which does not say that nobody works together.`
      : alone.value === 0
        ? say`Each of them has a working tie that is recorded.`
        : say`${alone} of them ${agree(alone, 'has', 'have')} no working tie that is recorded.`,
    within.value + across.value > 0 &&
      say`${within} ${agree(within, 'pair', 'pairs')} of them ${agree(within, 'works', 'work')} together, and ${across} more ${agree(across, 'pair joins', 'pairs join')} one of them and an organization elsewhere.`,
    unnamed.value > 0 &&
      say`${unnamed} ${agree(unnamed, 'pair has a tie', 'pairs have ties')} that may not be named and ${agree(unnamed, 'is', 'are')} in no other figure.`,
  ];
}

function partnerTable({ partners }: RegionNetworkFacts, numbering: Numbering): TableBlock {
  return {
    ...{ kind: 'table', id: 'network.partners', label: numbering.table() },
    title: 'Organizations with the most partners',
    columns: [
      textColumn('organization', 'Organization', 4),
      numberColumn('here', 'Partners here', 'count'),
      numberColumn('elsewhere', 'Partners elsewhere', 'count'),
    ],
    rows: partners.map(({ id, name, here, elsewhere }) => ({
      ...{ key: id, role: 'body' },
      cells: [
        textCell(name),
        { kind: 'number', ...countAmount(here) },
        { kind: 'number', ...countAmount(elsewhere) },
      ],
    })),
    notes: [
      'Here: located in the region or serving people there. A partner is counted once, whatever the number of ties.',
    ],
  };
}
