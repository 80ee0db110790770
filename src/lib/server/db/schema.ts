// Dates are ISO text, FIPS codes and ZIPs are text, identities are UUIDs as text.
export * from './schema/catalog.ts';
export * from './schema/places.ts';
export * from './schema/listings.ts';
export * from './schema/log.ts';
