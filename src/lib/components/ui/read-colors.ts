/**
 * Color tokens as the page resolves them now: a canvas knows no custom properties, and
 * `light-dark()` is only decided on an element.
 */
export function readColors<Token extends string>(
  element: HTMLElement,
  tokens: readonly Token[],
): Readonly<Record<Token, string>> {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const entries = tokens.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as Record<Token, string>;
}
