import { useEffect, useMemo } from "preact/hooks";
import { useStore } from "../../state/use-store";
import { useDesk } from "../use-desk";
import { type Known, Live } from "./live";

/**
 * Keeps up with something on the server as long as the component is shown.
 *
 * @param everyMs as of {@link Live}
 * @param about what the question depends on; another value begins anew
 */
export function useLive<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  everyMs: number | null,
  about: readonly unknown[],
): [Known<T>, Live<T>] {
  const { host, api } = useDesk();
  const live = useMemo(() => new Live(ask, everyMs, host), [host, api, ...about]);
  useEffect(() => {
    live.open();
    return () => live.close();
  }, [live]);
  return [useStore(live.known), live];
}
