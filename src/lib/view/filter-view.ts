/** What a page needs for its filters, beside the address. */
export interface FilterView {
  /** Languages that some service is given in, by name. */
  languages: readonly { value: string; label: string }[];
  /** "Counting only services that …"; null where all count for what the page shows. */
  counting: string | null;
}
