import { Problem } from "../api/problem";
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

/** Ends early when the browser is back on the network or the signal is aborted. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      globalThis.removeEventListener("online", end);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    globalThis.addEventListener("online", end);
    signal.addEventListener("abort", end);
  });
}
