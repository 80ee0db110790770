/** How far a finger must go sideways, px, and how much further than up or down. */
const FAR = 60;
const SLANT = 1.8;

/** Turns slides by a finger: to the left for the next. What scrolls sideways itself, and controls, keep their touch. */
export function swipe(onturn: (action: 'next' | 'back') => void) {
  return (element: HTMLElement) => {
    let from: Touch | undefined;
    const start = ({ touches, target }: TouchEvent) => {
      const taken = target instanceof Element && target.closest('.wide, input, dialog, [popover]');
      from = touches.length === 1 && !taken ? touches[0] : undefined;
    };
    const end = ({ changedTouches: [to] }: TouchEvent) => {
      if (!from || !to) return;
      const [dx, dy] = [to.clientX - from.clientX, to.clientY - from.clientY];
      if (Math.abs(dx) > FAR && Math.abs(dx) > SLANT * Math.abs(dy))
        onturn(dx < 0 ? 'next' : 'back');
      from = undefined;
    };
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchend', end);
    };
  };
}
