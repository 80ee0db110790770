import { meetsWithin } from '#lib/domain/meeting.ts';
import type { ServiceFilter } from '#lib/domain/service-filter.ts';
import type { CoverageService } from '../input.ts';
import type { FilterConcern } from './concerns.ts';
import { monthsBefore } from './months-before.ts';

/** Whether a service is what is asked for; `unknown`: its source does not say. */
export type FilterAnswer = 'yes' | 'no' | 'unknown';

/** One thing that a filter asks of a service. */
export interface FilterCondition {
  concern: FilterConcern;
  answer(service: CoverageService): FilterAnswer;
}

/** ISO 639 code under which a source says that there are other languages, and not which. */
export const OTHER_LANGUAGES = 'mul';

const yesNo = (yes: boolean): FilterAnswer => (yes ? 'yes' : 'no');

/**
 * What a filter asks, one condition per filter that is set.
 * @param today ISO date from which "verified within" counts back
 */
export function filterConditions(filter: ServiceFilter, today: string): FilterCondition[] {
  const { medication, community, narrLevels, language, gender, children } = filter;
  const { verifiedWithin, day, from, until } = filter;
  const conditions: FilterCondition[] = [];
  const ask = (concern: FilterConcern, answer: FilterCondition['answer']) =>
    conditions.push({ concern, answer });
  if (medication) ask('medication', answerMedication);
  if (community) ask('community', answerCommunity);
  if (narrLevels.length > 0) {
    ask('narr', ({ narrLevel }) =>
      narrLevel === null ? 'unknown' : yesNo(narrLevels.includes(narrLevel)),
    );
  }
  if (language !== null) ask('language', (service) => answerLanguage(service, language));
  if (gender !== null) {
    ask('gender', ({ genders }) =>
      genders === null ? 'unknown' : yesNo(genders.includes(gender)),
    );
  }
  if (children) ask('children', (service) => service.children ?? 'unknown');
  if (verifiedWithin !== null) {
    const since = monthsBefore(today, verifiedWithin);
    ask('verified', ({ verifiedOn }) =>
      verifiedOn === null ? 'unknown' : yesNo(verifiedOn >= since),
    );
  }
  if (day !== null || from !== null || until !== null) {
    ask('time', ({ modality, meetings }) => {
      if (modality === 'virtual') return 'no';
      return meetings.length === 0 ? 'unknown' : yesNo(meetsWithin(meetings, day, from, until));
    });
  }
  return conditions;
}

/** A source that says both yes and no of a service says nothing that a person could rely on. */
function answerMedication({ medicationWelcome }: CoverageService): FilterAnswer {
  return medicationWelcome === 'mixed' ? 'unknown' : medicationWelcome;
}

function answerCommunity({ openTo }: CoverageService): FilterAnswer {
  return openTo === 'unknown' ? 'unknown' : yesNo(openTo === 'community');
}

function answerLanguage({ languages }: CoverageService, language: string): FilterAnswer {
  if (languages === null) return 'unknown';
  if (languages.includes(language)) return 'yes';
  return languages.includes(OTHER_LANGUAGES) ? 'unknown' : 'no';
}
