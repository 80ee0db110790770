/** A page of the product that exists. */
export interface PageLink {
  path:
    '/' | '/gaps' | '/network' | '/national' | '/organizations' | '/reports' | '/data' | '/methods';
  label: string;
}

/** The pages in the order of the header. */
export const PAGES: readonly PageLink[] = [
  { path: '/', label: 'Map' },
  { path: '/gaps', label: 'Gaps' },
  { path: '/network', label: 'Network' },
  { path: '/national', label: 'National' },
  { path: '/organizations', label: 'Directory' },
  { path: '/reports', label: 'Reports' },
  { path: '/data', label: 'Data' },
  { path: '/methods', label: 'Methods' },
];

/** A page within a page of the header, that page's own first view among them. */
export interface SubPageLink {
  path:
    | '/network'
    | '/network/journeys'
    | '/network/fragility'
    | '/gaps'
    | '/gaps/yardsticks'
    | '/gaps/compare'
    | '/gaps/equity'
    | '/data'
    | '/data/calls';
  label: string;
}

/** The pages of a section, in the order of its own navigation. */
export const SECTIONS: Readonly<Record<'/gaps' | '/network' | '/data', readonly SubPageLink[]>> = {
  '/gaps': [
    { path: '/gaps', label: 'Ledger' },
    { path: '/gaps/yardsticks', label: 'Yardsticks' },
    { path: '/gaps/compare', label: 'Compare' },
    { path: '/gaps/equity', label: 'Equity' },
  ],
  '/network': [
    { path: '/network', label: 'Who works with whom' },
    { path: '/network/journeys', label: 'Journeys' },
    { path: '/network/fragility', label: 'Fragility' },
  ],
  '/data': [
    { path: '/data', label: 'What is not known' },
    { path: '/data/calls', label: 'Call sheet' },
  ],
};

/**
 * Whether a page is the one of a link, or lies within it: a section stays marked on all its pages.
 * @param pathname that of the page in view
 * @param path that of the link
 */
export function isWithin(pathname: string, path: string): boolean {
  return pathname === path || (path !== '/' && pathname.startsWith(`${path}/`));
}
