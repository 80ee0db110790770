/** What subcommands ask of the network, loaded together when one is asked. */
export { createAtlas } from '#lib/server/services/atlas.ts';
export { MEASURES } from '#lib/server/services/network/measures.ts';
export { networkDocument } from '#lib/server/services/network/network-document.ts';
export { getNetworkFile } from '#lib/server/services/network/network-file.ts';
export { getNetwork } from '#lib/server/services/network/network.ts';
