import type { SupportCatalog } from '#lib/domain/support.ts';
import type { ServiceLine } from '#lib/view/county-page.ts';
import type { ServiceCard } from '../queries/service-cards.ts';

/** Services of a county as a person reads them: one line per organization and place. */
export function serviceLines(
  cards: readonly ServiceCard[],
  catalog: SupportCatalog,
): ServiceLine[] {
  const together = Map.groupBy(cards, (card) =>
    [card.organization, servicePlace(card), card.openTo].join('|'),
  );
  return [...together.values()].map((group) => {
    const [card] = group as [ServiceCard, ...ServiceCard[]];
    const supports = new Set(
      group.map(({ support }) => catalog.find(support)?.shortLabel ?? support),
    );
    const names = new Set(group.map(({ name }) => name));
    const dates = group.map(({ verifiedOn }) => verifiedOn).filter((date) => date !== null);
    return {
      id: card.id,
      organization: card.organization,
      name: names.size === 1 ? card.name : null,
      supports: [...supports].join(', '),
      place: servicePlace(card),
      notes: [...new Set(group.flatMap(serviceNotes))],
      verifiedOn: dates.sort().at(-1) ?? null,
    };
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
