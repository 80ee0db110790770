import { fileURLToPath } from 'node:url';

/** Folder of the demonstration: Kentucky, with fictional organizations. */
export const DEMONSTRATION = fileURLToPath(new URL('../../../data/kentucky', import.meta.url));
