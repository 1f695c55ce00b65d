import { Problem } from "../../api/problem";
import type { Host } from "../../host/host";
import { createStore } from "../../state/store";
import { waitBeforeRetry } from "../../state/wait-before-retry";

/** What is known of something on the server, and what the last question came to. */
export interface Known<T> {
  /** Null until the first answer. A later failure leaves it as it was. */
  readonly value: T | null;
  readonly problem: Problem | null;
}

/**
 * Keeps up with something on the server: asks, waits, asks again. Rests while nobody can see the page,
 * asks more and more slowly while the server is away, and stops at a problem that will not pass.
 */
export class Live<T> {
  readonly known = createStore<Known<T>>({ value: null, problem: null });
  private closing: AbortController | null = null;
  private round = new AbortController();
  private stopListening = () => {};

  /** @param everyMs pause between an answer and the next question; null asks only once */
  constructor(
    private readonly ask: (signal: AbortSignal) => Promise<T>,
    private readonly everyMs: number | null,
    private readonly host: Pick<Host, "isVisible" | "onWake">,
  ) {}

  open(): void {
    const closing = (this.closing = new AbortController());
    this.stopListening = this.host.onWake(() => this.round.abort());
    void this.follow(closing.signal);
  }

  close(): void {
    this.closing?.abort();
    this.round.abort();
    this.stopListening();
  }

  /** Asks at once; an answer that is under way counts for nothing. */
  again(): void {
    if (this.known.get().problem !== null) this.known.set({ ...this.known.get(), problem: null });
    this.close();
    this.open();
  }

  /** What something done has answered is news as well. */
  put(value: T): void {
    this.known.set({ value, problem: null });
    this.close();
    this.open();
  }

  private async follow(closed: AbortSignal): Promise<void> {
    for (let failures = 0; !closed.aborted;) {
      this.round = new AbortController();
      const { signal } = this.round;
      if (!this.host.isVisible()) {
        await ended(signal);
        continue;
      }
      const problem = await this.once(signal);
      if (signal.aborted) continue;
      failures = problem === null ? 0 : failures + 1;
      if (problem === null && this.everyMs === null) return;
      if (problem !== null && !problem.isPassing) return;
      const ms = problem === null ? this.everyMs : waitBeforeRetry(failures, problem.retryAfterMs);
      await ended(signal, ms ?? 0);
    }
  }

  private async once(signal: AbortSignal): Promise<Problem | null> {
    try {
      const value = await this.ask(signal);
      if (!signal.aborted) this.known.set({ value, problem: null });
      return null;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (!signal.aborted) this.known.set({ ...this.known.get(), problem });
      return problem;
    }
  }
}

/** When the signal is aborted, or after so many milliseconds. */
function ended(signal: AbortSignal, ms?: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = ms === undefined ? undefined : setTimeout(end, ms);
    function end() {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    }
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}
