import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Pose, PoseWish } from "../api/model";
import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import type { Host } from "../host/host";
import { useStore } from "../state/use-store";
import { PoseBoard, type PoseEvent } from "./pose-board";

export interface Poses {
  readonly all: readonly Pose[];
  /** Whether the earlier poses of the chosen mascot are still being read. */
  readonly isLoading: boolean;
  order(mascotId: string, wish: PoseWish): Promise<void>;
}

/** The poses on a board that lives as long as the screen. */
export function usePoses(
  api: PosesApi,
  host: Host,
  mascotId: string | null,
  onEvent: (event: PoseEvent) => void,
): Poses {
  const listener = useRef(onEvent);
  listener.current = onEvent;
  const board = useMemo(
    () => new PoseBoard(api, host, (event) => listener.current(event)),
    [api, host],
  );
  const loaded = useStore(board.loaded);
  const [unreadable, setUnreadable] = useState<string | null>(null);

  useEffect(() => () => board.close(), [board]);
  useEffect(() => {
    if (mascotId === null) return;
    board.open(mascotId).catch((thrown: unknown) => {
      if (!(thrown instanceof Problem)) throw thrown;
      setUnreadable(mascotId);
    });
  }, [board, mascotId]);

  return {
    all: useStore(board.poses),
    isLoading: mascotId !== null && !loaded.has(mascotId) && unreadable !== mascotId,
    order: (id, wish) => board.order(id, wish),
  };
}
