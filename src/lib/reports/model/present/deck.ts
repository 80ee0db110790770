import type { ExplanationView } from '#lib/view/explanation.ts';
import type { FilterView } from '#lib/view/filter-view.ts';
import type { RegionChoices } from '#lib/view/compare-page.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportRegion } from '../report.ts';
import type { Slide } from './slide.ts';

/** The slides of a meeting, and the data that they are made from. */
export interface Deck {
  region: ReportRegion;
  /** True where organizations are fictional: every slide says so. */
  demonstration: boolean;
  dataVersion: number;
  /** ISO days; null where nothing was imported. */
  dataDate: string | null;
  madeOn: string;
  slides: readonly Slide[];
}

/** What the page of a meeting shows. */
export interface PresentPage {
  deck: Deck;
  /** Slugs of the supports that the slides dwell on, chosen or not. */
  supports: readonly string[];
  /** What the agenda can be put together from. */
  choices: readonly Pick<SupportView, 'slug' | 'label' | 'dimension'>[];
  regions: RegionChoices;
  filter: FilterView;
  /** Answers to "why?" for counties of each support that the slides dwell on, by its slug: of all, or of the gravest where there are many. */
  explained: Readonly<Record<string, readonly ExplainedCounty[]>>;
}

/** Why a county is in its state. */
export interface ExplainedCounty {
  /** "Perry County". */
  county: string;
  explanation: ExplanationView;
}
