import { Problem } from "./problem";
import { readProblem } from "./read-problem";

/** What a call tells of the way to the server, whether or not it brought the wanted thing. */
export interface Outcome {
  readonly isReachable: boolean;
  readonly isSignedOut: boolean;
}

/** An answer as the typed client gives it. */
export interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * Makes what waits for a call's answer: answers the body of a good one, rejects with a {@link Problem}
 * for any other and for none, and tells in either case whether the server could be reached.
 */
export function answersTo(onOutcome: (outcome: Outcome) => void) {
  return async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
    try {
      const { data, error, response } = await call.catch(noAnswer);
      if (!response.ok) throw readProblem(response, error);
      onOutcome({ isReachable: true, isSignedOut: false });
      return data as T;
    } catch (problem) {
      if (problem instanceof Problem) {
        onOutcome({ isReachable: !problem.isUnreachable, isSignedOut: problem.isSignedOut });
      }
      throw problem;
    }
  };
}

/** fetch rejects without saying why: no network, no server, or out of time. All mean "later". */
export function noAnswer(): never {
  throw new Problem(0, [], false);
}

export function within(ms: number): AbortSignal {
  return AbortSignal.timeout(ms);
}

/** Aborted as soon as one of both is. */
export function either(one: AbortSignal, other: AbortSignal): AbortSignal {
  const both = new AbortController();
  const abort = () => both.abort();
  if (one.aborted || other.aborted) abort();
  one.addEventListener("abort", abort, { signal: both.signal });
  other.addEventListener("abort", abort, { signal: both.signal });
  return both.signal;
}
