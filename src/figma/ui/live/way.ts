import type { Progress } from "../api/model";

/** What a way to follow poses tells as it comes. */
export interface Telling {
  progressed(id: string, progress: Progress): void;
  /** The pose was deleted elsewhere. */
  gone(id: string): void;
}

/**
 * One way to hear of poses. Follows them, the oldest first, until a round is over: anything from one
 * answer to ten minutes of news. Returns early when the signal is aborted; rejects with a
 * {@link Problem} when it did not work.
 */
export type Way = (ids: readonly string[], telling: Telling, signal: AbortSignal) => Promise<void>;
