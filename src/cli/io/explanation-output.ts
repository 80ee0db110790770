import type { ExplainedCell } from '#lib/server/services/explain.ts';
import { miles } from '#lib/view/numbers.ts';

/** The `explanation` of the JSON document: the arithmetic, and the same in words and with names. */
export function explanationDocument({ explanation, view }: ExplainedCell) {
  const { cell, ...arithmetic } = explanation;
  return {
    ...arithmetic,
    sources: cell.evidence.sources,
    words: {
      question: view.question,
      steps: view.steps,
      services: view.services,
      elsewhere: view.elsewhere,
      access: view.access,
      sources: view.sources,
    },
  };
}

/** The explanation for people: numbered steps, services with their distances, tracts, sources. */
export function explanationText({ view }: ExplainedCell): string {
  const steps = view.steps.flatMap(({ title, text, arithmetic }, at) => [
    `${at + 1}. ${title} ${text}`,
    ...(arithmetic ? [`   ${arithmetic}`] : []),
  ]);
  const services = [...view.services, ...view.elsewhere].map(
    ({ organization, where, notes, miles: distance }) =>
      `   ${[organization, where, ...notes, distance === null ? '' : miles(distance)].filter(Boolean).join(' · ')}`,
  );
  const tracts = view.tracts?.rows.map(
    ({ geoid, people, reach, miles: distance, nearest }) =>
      `   ${[geoid, `${people.toLocaleString('en-US')} residents`, reach, miles(distance), nearest].filter(Boolean).join(' · ')}`,
  );
  return [
    '',
    view.question,
    ...steps,
    ...(services.length > 0 ? ['Services', ...services] : []),
    ...(view.tracts && tracts ? [view.tracts.summary, ...tracts] : []),
    view.sources.join(' '),
    '',
  ].join('\n');
}
