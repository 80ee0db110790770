import supportTypes from '#data/support-types.json' with { type: 'json' };
import { createCatalog } from '#lib/domain/support.ts';
import { readSupportTypes } from '#lib/formats/catalog/read-support-types.ts';

/** The support types as the product ships them. */
export const catalog = createCatalog(readSupportTypes(supportTypes));
