import type { Decision } from '#lib/reports/model/present/decision.ts';
import { keepDecisions, readKeptDecisions } from './kept-decisions.ts';

/** What a person writes of a decision. */
export type WrittenDecision = Pick<Decision, 'text' | 'who' | 'due'>;

/** The decisions of a meeting, kept in this browser at every change. */
export class MeetingDecisions {
  list = $state.raw<readonly Decision[]>([]);
  /** False where this browser keeps nothing: then they are lost with the page. */
  kept = $state(true);
  /** What was there before the last removal, until something else changes. */
  before = $state.raw<readonly Decision[] | null>(null);
  #key = '';

  /** Reads what is kept of a meeting. */
  open(key: string): void {
    this.#key = key;
    this.list = readKeptDecisions(key);
    this.before = null;
  }

  add(decision: Decision): void {
    this.#keep([...this.list, decision]);
  }

  change(at: number, written: WrittenDecision): void {
    this.#keep(this.list.map((one, i) => (i === at ? { ...one, ...written } : one)));
  }

  /** @param by −1 moves it up, 1 down; at the end of the list it stays */
  move(at: number, by: -1 | 1): void {
    const [one, other] = [this.list[at], this.list[at + by]];
    if (!one || !other) return;
    const moved = this.list.map((each, i) => (i === at ? other : i === at + by ? one : each));
    this.#keep(moved);
  }

  remove(at: number): void {
    const before = this.list;
    this.#keep(before.filter((_, i) => i !== at));
    this.before = before;
  }

  removeAll(): void {
    const before = this.list;
    this.#keep([]);
    this.before = before;
  }

  /** Takes the last removal back. */
  restore(): void {
    if (this.before) this.#keep(this.before);
  }

  /**
   * The meeting goes on under another name or about other counties: what it decided comes with it.
   * What is already kept there stays before it.
   */
  carryTo(key: string): void {
    if (key === this.#key) return;
    const there = readKeptDecisions(key);
    const known = there.map((one) => JSON.stringify(one));
    const added = this.list.filter((one) => !known.includes(JSON.stringify(one)));
    this.kept = keepDecisions(key, [...there, ...added]);
  }

  #keep(changed: readonly Decision[]): void {
    this.list = changed;
    this.before = null;
    this.kept = keepDecisions(this.#key, changed);
  }
}
