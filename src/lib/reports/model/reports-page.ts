import type { RegionChoices } from '#lib/view/compare-page.ts';
import type { FilterView } from '#lib/view/filter-view.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import type { YardstickView } from '#lib/view/yardstick-view.ts';
import type { Report } from './report.ts';

/** What the page of reports shows. */
export interface ReportsPage {
  regions: RegionChoices;
  /** Supports that a report may dwell on, by dimension. */
  supports: readonly Pick<SupportView, 'slug' | 'label' | 'dimension'>[];
  yardstick: YardstickView;
  filter: FilterView;
  /** The report that is asked for; null where none is yet. */
  report: Report | null;
}
