/** What subcommands ask of the database, loaded together when one is asked. */
export { createAtlas } from '#lib/server/services/atlas.ts';
export { getCoverageFile } from '#lib/server/services/coverage-file.ts';
export { getCoverage } from '#lib/server/services/coverage.ts';
export { explainQuestion } from '#lib/server/services/explain-question.ts';
export { getServicesFile } from '#lib/server/services/services-file.ts';
