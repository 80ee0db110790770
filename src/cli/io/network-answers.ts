/** What subcommands ask of the network, loaded together when one is asked. */
export { createAtlas } from '#lib/server/services/atlas.ts';
export { getFragility } from '#lib/server/services/network/fragility.ts';
export { getJourneyAnswer } from '#lib/server/services/network/journey-answer.ts';
export { MEASURES } from '#lib/server/services/network/measures.ts';
export { getMissingTies } from '#lib/server/services/network/missing-ties.ts';
export { networkDocument } from '#lib/server/services/network/network-document.ts';
export { getNetworkFile } from '#lib/server/services/network/network-file.ts';
export { getNetwork } from '#lib/server/services/network/network.ts';
export { getPartnershipsFile } from '#lib/server/services/network/partnerships-file.ts';
