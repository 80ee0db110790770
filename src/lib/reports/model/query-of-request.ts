import { packetSections } from './packets.ts';
import type { ReportRequest } from './request.ts';

/** The query of a page that asks for a report as a kept file asked for it: of today's data, or as slides. */
export function queryOfRequest(request: ReportRequest): string {
  const { state, counties, regionName, packet, audience, sections, supports, terms } = request;
  const query = new URLSearchParams(terms.map(([key, value]) => [key, value]));
  const put = (key: string, value: string | null) => {
    if (value) query.set(key, value);
  };
  put('state', state);
  put('of', state === null ? 'counties' : 'state');
  put('with', counties.join('.'));
  put('name', regionName);
  const own = packetSections(packet, audience).join('.') !== sections.join('.');
  put('packet', own ? 'own' : packet);
  if (own) put('sections', sections.join('.'));
  else put('audience', audience === 'general' ? null : audience);
  put('supports', supports.join('.'));
  return `?${query.toString()}`;
}
