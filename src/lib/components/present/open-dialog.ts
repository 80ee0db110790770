/** What is open over the slides: a decision that is changed is told by its place in the list. */
export type OpenDialog = 'agenda' | 'why' | 'table' | 'decision' | 'help' | number | null;
