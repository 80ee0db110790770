/** Names of the color tokens that the map draws with. */
const TOKENS = [
  'page',
  'surface',
  'ink',
  'muted',
  'rule',
  'edge',
  'accent',
  'elsewhere',
  'elsewhere-label',
  'gap',
  'neighbor',
  'neighbor-mark',
  'partial',
  'partial-mark',
  'covered',
  'covered-mark',
  'unknown',
  'unknown-mark',
  'scale-1',
  'scale-2',
  'scale-3',
  'scale-4',
  'scale-5',
] as const;
export type ColorToken = (typeof TOKENS)[number];
export type MapColors = Readonly<Record<ColorToken, string>>;

/**
 * The tokens as the page resolves them now: a canvas knows no custom properties, and
 * `light-dark()` is only decided on an element.
 */
export function readMapColors(element: HTMLElement): MapColors {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const entries = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as MapColors;
}
