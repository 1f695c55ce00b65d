/**
 * Milliseconds until a pose is asked about again: every second while it is new, then slower, because
 * the longer it took already the less a second matters.
 *
 * @param watchedMs how long it has been watched
 */
export function pollDelay(watchedMs: number): number {
  if (watchedMs < 20_000) return 1_000;
  return watchedMs < 60_000 ? 2_000 : 5_000;
}
