/** The clock of a meeting: it runs from the first slide on, and can be stopped for a break. */
export class MeetingClock {
  /** Seconds that the meeting has run. */
  seconds = $state(0);
  running = $state(false);
  #ticking: ReturnType<typeof setInterval> | undefined;
  #before = 0;
  #since = 0;

  start(): void {
    if (this.running) return;
    this.running = true;
    this.#since = Date.now();
    // Told by the time of day, not by ticks: a window in the background ticks late.
    this.#ticking = setInterval(() => (this.seconds = this.#elapsed()), 500);
  }

  stop(): void {
    clearInterval(this.#ticking);
    if (this.running) this.#before = Date.now() - this.#since + this.#before;
    this.running = false;
  }

  toggle(): void {
    if (this.running) this.stop();
    else this.start();
  }

  #elapsed = (): number => Math.floor((Date.now() - this.#since + this.#before) / 1000);
}
