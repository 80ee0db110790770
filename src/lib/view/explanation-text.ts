import type { ExplanationView } from './explanation.ts';
import { miles } from './numbers.ts';

/** The explanation for people: numbered steps, services with their distances, tracts, sources. */
export function explanationText(view: ExplanationView): string {
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
