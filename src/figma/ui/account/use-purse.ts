import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Purse } from "../api/model";
import { Problem } from "../api/problem";
import type { PosesApi } from "../api/poses-api";
import { retrying } from "../state/retrying";

/** Credits and prices, null until known, and how to read them again. */
export function usePurse(api: PosesApi): [Purse | null, () => void] {
  const [purse, setPurse] = useState<Purse | null>(null);
  const reading = useRef(new AbortController());

  const read = useCallback(() => {
    reading.current.abort();
    const mine = (reading.current = new AbortController());
    retrying(() => api.purse(), mine.signal)
      .then((found) => mine.signal.aborted || setPurse(found))
      .catch(onlyProblems);
  }, [api]);

  useEffect(() => {
    read();
    return () => reading.current.abort();
  }, [read]);

  return [purse, read];
}

/** A refused token ends the session elsewhere; the credits then stay as they were. */
function onlyProblems(thrown: unknown): void {
  if (!(thrown instanceof Problem)) throw thrown;
}
