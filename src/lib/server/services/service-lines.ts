import type { SupportCatalog } from '#lib/domain/support.ts';
import type { ServiceLine } from '#lib/view/county-page.ts';
import type { ServiceCard } from '../queries/service-cards.ts';

/**
 * Services of a county as a person reads them: one line per organization and place, for the same
 * people. What is said of some of its services only names them; the day is the one on which the
 * service was verified that was verified longest ago.
 */
export function serviceLines(
  cards: readonly ServiceCard[],
  catalog: SupportCatalog,
): ServiceLine[] {
  const label = (slug: string) => catalog.find(slug)?.shortLabel ?? slug;
  const together = Map.groupBy(cards, (card) =>
    [card.organization, servicePlace(card), card.openTo, card.verifiedOn === null].join('|'),
  );
  return [...together.values()].map((group) => {
    const [card] = group as [ServiceCard, ...ServiceCard[]];
    const names = new Set(group.map(({ name }) => name));
    const dates = group.map(({ verifiedOn }) => verifiedOn).filter((date) => date !== null);
    return {
      id: card.id,
      organization: card.organization,
      name: names.size === 1 ? card.name : null,
      supports: supportsOf(group, label).join(', '),
      place: servicePlace(card),
      notes: groupNotes(group, label),
      verifiedOn: dates.sort()[0] ?? null,
    };
  });
}

type Label = (slug: string) => string;

const supportsOf = (cards: readonly ServiceCard[], label: Label): string[] => [
  ...new Set(cards.map(({ support }) => label(support))),
];

/** "hybrid; medication welcome (Crisis care)": what holds for all, and of the rest for which. */
function groupNotes(group: readonly ServiceCard[], label: Label): string[] {
  const said = Map.groupBy(
    group.flatMap((card) => serviceNotes(card).map((note) => ({ note, card }))),
    ({ note }) => note,
  );
  return [...said].map(([note, of]) => {
    const own = supportsOf(
      of.map(({ card }) => card),
      label,
    );
    const all = of.length === group.length || own.length === supportsOf(group, label).length;
    return all ? note : `${note} (${own.join(', ')})`;
  });
}

/** Where a service is, as far as it may be told. */
export function servicePlace({ confidential, street, city, precision }: ServiceCard): string {
  if (confidential) return 'confidential, county only';
  const address = [street, city].filter(Boolean).join(', ');
  if (precision === 'county') return address ? `${address} (placed by county)` : 'county only';
  if (precision === 'area') return `${address} (approximate area)`;
  return precision === 'zip' ? `${address} (placed by ZIP)` : address;
}

/** What to know before sending somebody there. */
export function serviceNotes({
  modality,
  openTo,
  medicationWelcome,
  narrLevel,
  schedule,
}: ServiceCard): string[] {
  const medication = {
    yes: 'medication welcome',
    no: 'no medication',
    mixed: 'medication: mixed answers',
  };
  return [
    modality !== 'in-person' && modality,
    openTo === 'clients' && 'for its own clients only',
    medicationWelcome in medication && medication[medicationWelcome as keyof typeof medication],
    narrLevel !== null && `NARR level ${narrLevel}`,
    schedule,
  ].filter((note): note is string => Boolean(note));
}
