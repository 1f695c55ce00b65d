const FIRST_MS = 1_000;
const LONGEST_MS = 15_000;

/**
 * Milliseconds to wait after the n-th failure in a row: 1, 2, 4, 8, then 15 seconds, or what the
 * server asked for if that is longer.
 *
 * @param failures at least 1
 */
export function waitBeforeRetry(failures: number, askedMs: number | null = null): number {
  return Math.max(Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS), askedMs ?? 0);
}
