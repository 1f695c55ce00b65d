import { useEffect, useState } from "preact/hooks";
import type { Mascot } from "../api/model";
import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import type { Host } from "../host/host";
import { retrying } from "../state/retrying";

export interface Mascots {
  /** Oldest first, so the demo mascot leads; null until known. */
  readonly all: readonly Mascot[] | null;
  readonly chosen: Mascot | null;
  /** Why there is no list, or null. */
  readonly problem: Problem | null;
  choose(id: string): void;
  /** Adds a mascot made here and chooses it. */
  add(mascot: Mascot): void;
  /** Deletes a mascot with all it has; the first other one is chosen in its place. */
  remove(id: string): Promise<void>;
}

/** The account's mascots and the one to pose, which this device remembers. */
export function useMascots(api: PosesApi, host: Host): Mascots {
  const [all, setAll] = useState<readonly Mascot[] | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    const closing = new AbortController();
    async function load() {
      const remembered = await host.recall("mascot");
      const found = await retrying(() => api.mascots(), closing.signal);
      if (closing.signal.aborted) return;
      setAll(found);
      setChosenId(firstToPose(found, remembered)?.id ?? null);
    }
    load().catch((thrown: unknown) => {
      if (!(thrown instanceof Problem)) throw thrown;
      setProblem(thrown);
    });
    return () => closing.abort();
  }, [api, host]);

  function choose(id: string) {
    setChosenId(id);
    void host.remember("mascot", id);
  }

  return {
    all,
    chosen: all?.find((mascot) => mascot.id === chosenId) ?? null,
    problem,
    choose,
    add(mascot) {
      setAll((before) => [...(before ?? []), mascot]);
      choose(mascot.id);
    },
    async remove(id) {
      await api.removeMascot(id);
      const left = (all ?? []).filter((mascot) => mascot.id !== id);
      setAll((before) => (before ?? []).filter((mascot) => mascot.id !== id));
      if (chosenId === id) setChosenId(firstToPose(left, null)?.id ?? null);
    },
  };
}

function firstToPose(mascots: readonly Mascot[], remembered: string | null): Mascot | undefined {
  const ready = mascots.filter((mascot) => mascot.isReady);
  return ready.find((mascot) => mascot.id === remembered) ?? ready[0];
}
