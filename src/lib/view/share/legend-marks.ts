import type { Dimension } from '#lib/domain/dimension.ts';
import { BRANCH_SHAPES, MARK_SHAPES } from '../mark-shapes.ts';

/** A mark of the network's legend: an outline around 0, 0, and the token of its color. */
export interface LegendMark {
  shape: string;
  token: Dimension | 'edge';
}

const MARKS: Readonly<Record<string, LegendMark>> = {
  'mark-health': { shape: MARK_SHAPES.health, token: 'health' },
  'mark-home': { shape: MARK_SHAPES.home, token: 'home' },
  'mark-purpose': { shape: MARK_SHAPES.purpose, token: 'purpose' },
  'mark-community': { shape: MARK_SHAPES.community, token: 'community' },
  'mark-other': { shape: BRANCH_SHAPES.other, token: 'community' },
};

/** The mark of a legend's token; undefined for one that is no mark of an organization. */
export const legendMark = (token: string): LegendMark | undefined => MARKS[token];
