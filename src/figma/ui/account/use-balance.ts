import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../api/problem";
import type { PosesApi } from "../api/poses-api";
import { retrying } from "../state/retrying";

/** The credits left, null until known, and how to read them again. */
export function useBalance(api: PosesApi): [number | null, () => void] {
  const [balance, setBalance] = useState<number | null>(null);
  const reading = useRef(new AbortController());

  const read = useCallback(() => {
    reading.current.abort();
    const mine = (reading.current = new AbortController());
    retrying(() => api.balance(), mine.signal)
      .then((credits) => mine.signal.aborted || setBalance(credits))
      .catch(onlyProblems);
  }, [api]);

  useEffect(() => {
    read();
    return () => reading.current.abort();
  }, [read]);

  return [balance, read];
}

/** A refused token ends the session elsewhere; the credits then stay as they were. */
function onlyProblems(thrown: unknown): void {
  if (!(thrown instanceof Problem)) throw thrown;
}
