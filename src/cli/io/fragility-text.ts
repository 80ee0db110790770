import type { FragilityAnswer } from '#lib/server/services/network/fragility.ts';
import { footnote } from './network-options.ts';
import { tableText } from './table-text.ts';

type Breaking = FragilityAnswer['organizations'][number] | FragilityAnswer['grants'][number];

const HEADINGS = ['journeys broken', 'residents losing', 'cells changed', 'more pieces', 'cut off'];

/** Fragility for people: organizations and grants, what breaks with each. */
export function fragilityText(answer: FragilityAnswer): string {
  const organizations = answer.organizations.map((one) => [one.organization.name, ...figures(one)]);
  const grants = answer.grants.map((one) => [
    `${one.grant}${one.endsOn === null ? '' : `, until ${one.endsOn}`}`,
    ...figures(one),
  ]);
  const parts = [[['if this organization closes', ...HEADINGS], ...organizations]];
  if (grants.length > 0) parts.push([['if this grant ends', ...HEADINGS], ...grants]);
  return `${parts.map((rows) => tableText(rows, 1)).join('\n\n')}\n\n${footnote(answer)}`;
}

function figures({ broken, losing, cells, morePieces, separated }: Breaking): string[] {
  return [broken.length, losing, cells.length, morePieces, separated].map((figure) =>
    figure.toLocaleString('en-US'),
  );
}
