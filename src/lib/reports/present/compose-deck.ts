import { isOneCounty } from '../cells-of.ts';
import type { CountyFacts, ReportFacts } from '../facts.ts';
import type { Deck } from '../model/present/deck.ts';
import type { Slide } from '../model/present/slide.ts';
import { countySlide } from './county-slide.ts';
import { journeysSlide } from './journeys-slide.ts';
import { missingSlide } from './missing-slide.ts';
import { ofPlace } from '../narrative/place-words.ts';
import { openingSlide } from './opening-slide.ts';
import { spokenRegion } from './spoken-region.ts';
import { supportSlide } from './support-slide.ts';
import { unknownsSlide } from './unknowns-slide.ts';

/** Of so many counties each has a slide; of more, the one with the most gaps stands for the rest. */
const COUNTY_SLIDES = 4;

/** The slides of a meeting, from the facts of a report: the same facts give the same slides. */
export function composeDeck(all: ReportFacts): Deck {
  const { region, demonstration, dataVersion, dataDate, today } = all;
  const facts = spokenRegion(all);
  return {
    ...{ region, demonstration, dataVersion, dataDate, madeOn: today },
    slides: [
      openingSlide(facts, region.name),
      ...facts.subjects.map((support) => supportSlide(facts, support)),
      ...countySlides(facts),
      missingSlide(facts),
      ...journeysSlide(facts),
      unknownsSlide(facts),
    ],
  };
}

function countySlides(facts: ReportFacts): Slide[] {
  const { counties } = facts;
  if (isOneCounty(facts) || counties.length <= COUNTY_SLIDES)
    return counties.map((county) => countySlide(facts, county));
  const most = mostGaps(facts);
  if (!most) return [];
  return [countySlide(facts, most, `No county${ofPlace(facts)} has more gaps.`)];
}

function mostGaps({ counties, cells, supports }: ReportFacts): CountyFacts | undefined {
  const types = new Set(supports.filter(({ kind }) => kind === 'type').map(({ slug }) => slug));
  const gaps = Map.groupBy(
    cells.filter(({ state, support }) => state === 'gap' && types.has(support)),
    ({ county }) => county,
  );
  const count = ({ fips }: CountyFacts) => gaps.get(fips)?.length ?? 0;
  return [...counties].filter((county) => count(county) > 0).sort((a, b) => count(b) - count(a))[0];
}
