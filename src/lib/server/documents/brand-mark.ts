/** The mark of ROSC Atlas for paper, as one SVG document; the site has it in `components/ui/Logo.svelte`. */
export const BRAND_MARK = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none">',
  '<path d="M12 1.8 21 7v10l-9 5.2L3 17V7z" stroke="#0b5c6b" stroke-width="2" stroke-linejoin="round"/>',
  '<path d="M12 8v5m0 0-4 3m4-3 4 3" stroke="#0b5c6b" stroke-width="1.7"/>',
  ...[
    [12, 7.4],
    [7.8, 16],
    [16.2, 16],
  ].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="1.9" fill="#0b5c6b"/>`),
  '</svg>',
].join('');
