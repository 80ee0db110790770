/** A page of the product that exists. */
export interface PageLink {
  path: '/' | '/gaps' | '/methods';
  label: string;
}

/** The pages in the order of the header. */
export const PAGES: readonly PageLink[] = [
  { path: '/', label: 'Map' },
  { path: '/gaps', label: 'Gaps' },
  { path: '/methods', label: 'Methods' },
];
