import { expect, it } from 'vitest';
import { composeDeck } from '#lib/reports/present/compose-deck.ts';
import { smallFacts } from '../../../../support/small-facts.ts';

const calloutOf = (facts = smallFacts()) => {
  const figure = composeDeck(facts).slides.find(({ id }) => id.startsWith('support'))?.figure;
  if (figure?.kind !== 'map') throw new Error('The slide has no map');
  return figure.shapes.callout;
};

it('a map without a gap, or with nothing else, points at nothing', () => {
  const { cells } = smallFacts();
  const covered = cells.map((cell) => ({ ...cell, state: 'covered' as const }));
  const gaps = cells.map((cell) => ({ ...cell, state: 'gap' as const }));
  expect(calloutOf(smallFacts({ cells: covered }))).toBeNull();
  expect(calloutOf(smallFacts({ cells: gaps }))).toBeNull();
});
