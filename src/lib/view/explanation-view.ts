import type { CellExplanation } from '#lib/coverage/cell-explanation.ts';
import type { Source } from '#lib/domain/source.ts';
import { accessRows, tractList } from './explanation-lists.ts';
import { cellStateView } from './cell-states.ts';
import { readableDate } from './dates.ts';
import type { CountyNames } from './edge-step.ts';
import { explanationSteps } from './explanation-steps.ts';
import type { ExplainedService, ExplanationStep, ExplanationView } from './explanation.ts';
import { nearest, percent } from './numbers.ts';
import { yardstickWords } from './explained-yardsticks.ts';
import type { SupportView } from './support-view.ts';

/** What is known of a service that an explanation names. */
export interface NamedService {
  id: string;
  organization: string;
  city: string | null;
  /** With its kind: "Perry County", "Orleans Parish". */
  countyName: string | null;
  confidential: boolean;
}

/** Names for the identities in an explanation. */
export interface ExplanationNames {
  support: SupportView;
  services: ReadonlyMap<string, NamedService>;
  sources: ReadonlyMap<string, Source>;
  /** What a filter does to the cell; null, or left out, where it does nothing. */
  filterStep?: ExplanationStep | null;
  /** Full names of the counties over an edge, by FIPS. */
  counties?: CountyNames;
}

/** Turns the arithmetic of a cell into what a person reads. */
export function explanationView(
  explanation: CellExplanation,
  names: ExplanationNames,
): ExplanationView {
  const { cell, services, nearest: nearby } = explanation;
  const distances = new Map(nearby.map((service) => [service.id, service.miles]));
  const here = new Set(services.map(({ id }) => id));
  const state = cellStateView(cell.state).label.toLowerCase();
  return {
    county: cell.county,
    support: cell.support,
    state: cell.state,
    robust: cell.robust,
    heading: `${names.support.label}: ${state}`,
    question: cell.state === 'gap' ? 'Why a gap?' : `Why ${state}?`,
    figures: figures(explanation, names.support),
    steps: [
      ...(names.filterStep ? [names.filterStep] : []),
      ...explanationSteps(explanation, names.support, names.counties),
    ],
    services: services.map((service) =>
      explained(service.id, distances.get(service.id) ?? null, names, [
        service.clientsOnly && 'for its own clients only',
        service.approximate && 'approximate place',
        service.verifiedOn ? `verified ${readableDate(service.verifiedOn)}` : 'never verified',
      ]),
    ),
    elsewhere: nearby
      .filter(({ id }) => !here.has(id))
      .map((service) =>
        explained(service.id, service.miles, names, [service.approximate && 'approximate place']),
      ),
    access: accessRows(explanation, names),
    tracts: tractList(explanation, names),
    ...yardstickWords(explanation),
    sources: sourceSentences(explanation, names.sources),
  };
}

function figures({ cell }: CellExplanation, support: SupportView) {
  const count = cell.servicesInCounty;
  const none = cell.confirmed
    ? 'none'
    : cell.filtered && cell.filtered.unknown > 0
      ? 'none known'
      : cell.state === 'not-assessed'
        ? 'not known'
        : 'none found';
  if (support.virtual) {
    // Covered without a virtual service: one that can be visited is offered to the county.
    if (cell.state === 'covered' && cell.virtualServices === 0) {
      return [{ label: 'Offered', value: 'in person' }];
    }
    const offered = cell.virtualServices > 0 ? String(cell.virtualServices) : none;
    return [{ label: 'Offered virtually by', value: offered }];
  }
  return [
    { label: 'In the county', value: count > 0 ? String(count) : none },
    { label: 'In reach', value: percent(cell.reach) },
    { label: 'Nearest', value: nearest(cell.nearestMiles, cell.population) },
    ...(cell.virtualServices > 0
      ? [{ label: 'Virtual', value: String(cell.virtualServices) }]
      : []),
  ];
}

function explained(
  id: string,
  distance: number | null,
  { services }: ExplanationNames,
  notes: readonly (string | false)[],
): ExplainedService {
  const named = services.get(id);
  const city = named?.confidential ? 'place confidential' : named?.city;
  return {
    id,
    organization: named?.organization ?? 'A service',
    where: [city, named?.countyName].filter(Boolean).join(', '),
    miles: distance,
    notes: notes.filter((note) => note !== false),
  };
}

function sourceSentences(
  { cell }: CellExplanation,
  sources: ReadonlyMap<string, Source>,
): string[] {
  const { evidence } = cell;
  const titles = evidence.sources
    .map((id) => sources.get(id)?.title)
    .filter((title) => title !== undefined);
  const claims = {
    complete: 'They claim to list all of this support here.',
    partial: 'They claim a partial list of this support here.',
  };
  return [
    titles.length > 0
      ? `Counted from: ${titles.join('; ')}.`
      : 'No source says anything about this support here.',
    evidence.listing && claims[evidence.listing],
    evidence.newestVerified &&
      (evidence.newestVerified === evidence.oldestVerified
        ? `Last verified ${readableDate(evidence.newestVerified)}.`
        : `Verified between ${readableDate(evidence.oldestVerified ?? '')} and ${readableDate(evidence.newestVerified)}.`),
  ].filter((sentence): sentence is string => Boolean(sentence));
}
