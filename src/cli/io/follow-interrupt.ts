/**
 * Follows long work: a person who interrupts it (Ctrl-C) ends it, with a word and without a trace; who
 * interrupts again ends the command at once.
 * @param onProgress told how much of all is done
 */
export function followInterrupt(onProgress: (done: number, of: number) => void) {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort(new Error('Interrupted; nothing was changed')));
  return { signal: controller.signal, onProgress };
}

/** Tells progress when another tenth of the work is done: a file of messages stays short. */
export function inPercent(tell: (percent: number) => void): (done: number, of: number) => void {
  let told = -1;
  return (done, of) => {
    const percent = 10 * Math.floor((10 * done) / of);
    if (percent > told) {
      told = percent;
      tell(percent);
    }
  };
}
