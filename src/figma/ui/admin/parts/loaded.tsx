import type { ComponentChildren } from "preact";
import { problemWords } from "../../text/problem-words";
import { useText } from "../../text/use-text";
import type { Known, Live } from "../live/live";
import { useAdminText } from "../text/use-admin-text";

interface Props<T> {
  known: Known<T>;
  live: Live<T>;
  children: (value: T) => ComponentChildren;
}

/**
 * Shows what is known, or that it is asked for, or why it is not known. What passes by itself is said
 * by the bar above; here stands what needs somebody to try again.
 */
export function Loaded<T>({ known, live, children }: Props<T>) {
  const words = useText();
  const text = useAdminText();
  const { value, problem } = known;
  const isStuck = problem !== null && !problem.isPassing;
  return (
    <>
      {isStuck && (
        <div class="notice row-between" role="alert">
          <p>{problemWords(problem, words)}</p>
          <button type="button" class="button small" onClick={() => live.again()}>
            {text.again}
          </button>
        </div>
      )}
      {value !== null && children(value)}
      {value === null && !isStuck && <p class="hint">{text.loading}</p>}
    </>
  );
}
