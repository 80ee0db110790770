/**
 * Arrow keys walk the links and summaries of a list, Home and End go to its ends, and typing
 * jumps to the next name that begins so; Tab stays as it is.
 */
export function walkList(list: HTMLElement) {
  let typed = '';
  let forget: ReturnType<typeof setTimeout> | undefined;

  const stops = () =>
    [...list.querySelectorAll<HTMLElement>('summary, details[open] a')].filter(
      (stop) => stop.offsetParent !== null,
    );

  function onkeydown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = stops();
    const at = all.findIndex((stop) => stop === document.activeElement);
    const target = step(event.key, all, at) ?? jump(event.key, all, at);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  function step(key: string, all: HTMLElement[], at: number): HTMLElement | undefined {
    if (key === 'ArrowDown') return all[Math.min(at + 1, all.length - 1)];
    if (key === 'ArrowUp') return all[Math.max(at - 1, 0)];
    if (key === 'Home') return all[0];
    if (key === 'End') return all.at(-1);
    const here = all[at];
    const fold = here?.closest('details');
    if (key === 'ArrowLeft' && fold) {
      fold.open = false;
      return fold.querySelector('summary') ?? undefined;
    }
    if (key === 'ArrowRight' && fold && here?.tagName === 'SUMMARY') {
      fold.open = true;
      return here;
    }
    return undefined;
  }

  function jump(key: string, all: HTMLElement[], at: number): HTMLElement | undefined {
    // A space goes on with a name that is being typed; else it opens and closes, as ever.
    const begins = /^[\p{L}\d]$/u.test(key);
    if (!begins && !(key === ' ' && typed !== '')) return undefined;
    typed += key.toLowerCase();
    clearTimeout(forget);
    forget = setTimeout(() => (typed = ''), 700);
    const from = typed.length === 1 ? at + 1 : at;
    const turned = [...all.slice(from), ...all.slice(0, from)];
    return turned.find((stop) => stop.textContent.trim().toLowerCase().startsWith(typed));
  }

  list.addEventListener('keydown', onkeydown);
  return () => {
    clearTimeout(forget);
    list.removeEventListener('keydown', onkeydown);
  };
}
