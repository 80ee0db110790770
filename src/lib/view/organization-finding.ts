import { counted } from './numbers.ts';

/** "It offers 5 kinds of support and works with 3 other organizations." */
export function organizationFinding(supports: number, partners: number): string {
  const offers = `It offers ${counted(supports, 'kind of support', 'kinds of support')}`;
  const works = `works with ${counted(partners, 'other organization', 'other organizations')}`;
  if (supports > 0 && partners > 0) return `${offers} and ${works}.`;
  if (supports > 0) return `${offers}. No working tie to another organization is known.`;
  if (partners > 0) return `No service of it is listed. It ${works}.`;
  return 'Neither a service of it nor a working tie is known.';
}
