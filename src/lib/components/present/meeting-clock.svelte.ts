/** The clock of a meeting: it runs from the first slide on, and can be stopped for a break. */
export class MeetingClock {
  /** Seconds that the meeting has run. */
  seconds = $state(0);
  running = $state(false);
  #ticking: ReturnType<typeof setInterval> | undefined;
  #before = 0;
  #since = 0;
  /** Seconds that were spent on each item of the agenda, but for this stay on the present one. */
  #spent = $state.raw<Readonly<Record<string, number>>>({});
  #item = $state('');
  /** When the present stay began, in seconds of the meeting. */
  #arrived = $state(0);

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

  /** Begins anew, and runs on or stands as it did. */
  reset(): void {
    [this.#before, this.#since, this.seconds, this.#arrived] = [0, Date.now(), 0, 0];
    this.#spent = {};
  }

  /** The meeting has come to an item. */
  comeTo(item: string): void {
    if (item === this.#item) return;
    this.#spent = { ...this.#spent, [this.#item]: this.onItem };
    [this.#item, this.#arrived] = [item, this.seconds];
  }

  /** Seconds that the meeting has spent on the present item, earlier stays included. */
  get onItem(): number {
    return (this.#spent[this.#item] ?? 0) + this.seconds - this.#arrived;
  }

  #elapsed = (): number => Math.floor((Date.now() - this.#since + this.#before) / 1000);
}
