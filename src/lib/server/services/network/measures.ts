/** The measures that a network is shown with, and what others have published of them. */
export { PUBLISHED_RANGES } from '#lib/network/measures/context.ts';
export { MEASURES } from '#lib/network/measures/registry.ts';
