import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Pose } from "../api/model";
import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import type { Host } from "../host/host";
import { useStore } from "../state/use-store";
import { PoseBoard, type PoseEvent } from "./pose-board";

export interface Poses {
  readonly all: readonly Pose[];
  readonly board: PoseBoard;
  /** Whether the earlier poses of this mascot are still being read. */
  isLoading(mascotId: string): boolean;
  /** Reads the earlier poses of mascots, unless that was done. */
  open(mascotIds: readonly string[]): void;
}

/** The poses on a board that lives as long as the screen. */
export function usePoses(api: PosesApi, host: Host, onEvent: (event: PoseEvent) => void): Poses {
  const listener = useRef(onEvent);
  listener.current = onEvent;
  const board = useMemo(
    () => new PoseBoard(api, host, (event) => listener.current(event)),
    [api, host],
  );
  const loaded = useStore(board.loaded);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  useEffect(() => () => board.close(), [board]);

  return {
    all: useStore(board.poses),
    board,
    isLoading: (mascotId) => !loaded.has(mascotId) && !unreadable.includes(mascotId),
    open(mascotIds) {
      for (const id of mascotIds) {
        if (board.loaded.get().has(id)) continue;
        board.open(id).catch((thrown: unknown) => {
          if (!(thrown instanceof Problem)) throw thrown;
          setUnreadable((before) => [...before, id]);
        });
      }
    },
  };
}
