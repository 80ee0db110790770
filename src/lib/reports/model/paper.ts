/** Sizes of paper that a report is laid out for. */
export const PAPERS = ['us-letter', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];

export const PAPER_LABELS: Readonly<Record<Paper, string>> = {
  'us-letter': 'Letter, 8½ × 11 in',
  a4: 'A4, 210 × 297 mm',
};
