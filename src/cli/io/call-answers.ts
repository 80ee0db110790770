/** What the call sheet asks of the database. */
export { createAtlas } from '#lib/server/services/atlas.ts';
export { getCallSheet, writeCallSheet } from '#lib/server/services/call-sheet.ts';
export { readStatesWithData } from '#lib/server/queries/places.ts';
