import { areFewCounties } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block } from '../model/block.ts';
import type { Numbering } from '../numbering.ts';
import { dimensionCounties } from './dimensions.ts';
import { placeCounties } from './place.ts';
import { reachCounties } from './reach.ts';
import { unknownCounties } from './unknowns.ts';

/** The long tables of many counties: what the sections before have told, county by county. */
export function countiesSection(facts: ReportFacts, numbering: Numbering): Block[] {
  if (areFewCounties(facts)) return [];
  const chosen = new Set(facts.request.sections);
  return [
    ...(chosen.has('place') ? [placeCounties(facts, numbering)] : []),
    ...(chosen.has('dimensions') ? [dimensionCounties(facts, numbering)] : []),
    ...(chosen.has('reach') ? reachCounties(facts, numbering) : []),
    ...(chosen.has('unknowns') ? [unknownCounties(facts, numbering)] : []),
  ];
}
