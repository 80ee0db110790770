/** Sizes that are tried, the largest first: under the last one a slide scrolls. */
const SIZES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];

/**
 * Makes a slide as large as its screen allows: long names and findings take smaller letters, so that
 * nothing has to be scrolled to in front of a room. On paper the same, for the size of its page.
 */
export function fitSlide(slide: HTMLElement) {
  let waiting = 0;
  const later = () => {
    cancelAnimationFrame(waiting);
    // Not within the report of a change: the sizes that it would change are being told.
    waiting = requestAnimationFrame(() => fit(slide, '--fit'));
  };
  const observer = new ResizeObserver(later);
  for (const element of [slide, ...slide.querySelectorAll('.words, .beside')]) {
    observer.observe(element);
  }
  const onprint = () => {
    slide.classList.add('measured');
    fit(slide, '--print-fit');
    slide.classList.remove('measured');
  };
  window.addEventListener('beforeprint', onprint);
  return () => {
    cancelAnimationFrame(waiting);
    observer.disconnect();
    window.removeEventListener('beforeprint', onprint);
  };
}

function fit(slide: HTMLElement, property: '--fit' | '--print-fit'): void {
  const body = slide.querySelector<HTMLElement>('.body');
  if (!body || body.clientHeight === 0) return;
  const parts = [...body.children].filter((part) => part instanceof HTMLElement);
  for (const size of SIZES) {
    slide.style.setProperty(property, String(size));
    // A figure takes what room there is; words take what they need.
    if (parts.every((part) => part.scrollHeight <= body.clientHeight + 1)) return;
  }
}
