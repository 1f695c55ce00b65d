import { Problem } from "../api/problem";
import { pause } from "./pause";
import { waitBeforeRetry } from "./wait-before-retry";

/**
 * Asks until there is an answer, as long as the reason for having none may pass. Any other problem
 * is thrown, and so is the last one once the signal is aborted.
 */
export async function retrying<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await ask();
    } catch (problem) {
      if (!(problem instanceof Problem && problem.isPassing) || signal.aborted) throw problem;
      await pause(waitBeforeRetry(failures, problem.retryAfterMs), signal);
      if (signal.aborted) throw problem;
    }
  }
}
