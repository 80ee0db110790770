/** Classes of the map of what is not known, by supports that are not assessed in a county. */
const CLASSES = [
  { upTo: 0, label: 'none', token: 'scale-1' },
  { upTo: 2, label: '1 or 2', token: 'scale-2' },
  { upTo: 5, label: '3 to 5', token: 'scale-3' },
  { upTo: 15, label: '6 to 15', token: 'scale-4' },
  { upTo: Infinity, label: '16 or more', token: 'scale-5' },
] as const;

/** The class of a county in which so many supports are not assessed. */
export function unknownClass(notAssessed: number): { label: string; token: string } {
  return CLASSES.find(({ upTo }) => notAssessed <= upTo) ?? CLASSES[4];
}

/** How many counties each class has. @param notAssessed per county */
export function unknownClasses(notAssessed: readonly number[]) {
  return CLASSES.map(({ label, token }) => ({
    ...{ label, token },
    counties: notAssessed.filter((count) => unknownClass(count).token === token).length,
  }));
}
