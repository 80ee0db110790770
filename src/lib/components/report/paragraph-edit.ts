/** What a page offers for each paragraph that may be edited. */
export interface ParagraphEdit {
  /** What the data says now where a person wrote over something else; null where it says the same. */
  changed: (id: string) => string | null;
  /** Keeps a person's text; null goes back to what was written from the data. */
  keep: (id: string, text: string | null) => void;
}
