import { buildWorkbook } from './build-workbook.ts';

/** A facility as the directory lists it; what is left out is empty. */
export interface FacilityCells {
  name1: string;
  name2?: string;
  street1: string;
  city: string;
  state?: string;
  zip: string;
  phone?: string;
  codes: string;
}

const HEADER = 'name1 name2 street1 street2 city state zip phone service_code_info'.split(' ');
const CODES = 'SA DT HH SUMH OP RES RL BU METH SHG HS PEER RC CM TELE MOA NMOA'.split(' ');

/** A small workbook of the form of SAMHSA's National Directory. */
export function samhsaWorkbook(facilities: readonly FacilityCells[]): Promise<Uint8Array> {
  return buildWorkbook({
    'Facilities List': [
      HEADER,
      ...facilities.map(({ name1, name2, street1, city, state = 'KY', zip, phone, codes }) => [
        ...[name1, name2 ?? null, street1, null, city, state, zip, phone ?? null, codes],
      ]),
    ],
    'Service Code Reference': [['service_code'], ...CODES.map((code) => [code])],
  });
}
