import type { Pose, PoseWish } from "../api/model";
import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import type { Host } from "../host/host";
import { retrying } from "../state/retrying";
import { createStore } from "../state/store";
import { OrderKeys } from "./order-keys";
import { isFinished, PoseWatch } from "./pose-watch";

/** What a person should hear, now that it happened. */
export type PoseEvent = { kind: "ordered" | "completed" | "failed"; pose: Pose };

/**
 * All poses the app knows, newest first, and how they change: orders placed here, progress told by
 * the watch, earlier poses read from the server.
 */
export class PoseBoard {
  readonly poses = createStore<readonly Pose[]>([]);
  /** Mascots whose earlier poses have been read. */
  readonly loaded = createStore<ReadonlySet<string>>(new Set());

  private readonly watch: PoseWatch;
  private readonly orderKeys = new OrderKeys();
  private lastOrder: Promise<unknown> = Promise.resolve();
  private readonly closing = new AbortController();

  constructor(
    private readonly api: PosesApi,
    host: Pick<Host, "isVisible" | "onWake">,
    private readonly onEvent: (event: PoseEvent) => void,
  ) {
    this.watch = new PoseWatch(api, host, {
      progressed: (id, progress) => this.change(id, (pose) => ({ ...pose, ...progress })),
      finished: (pose) => this.finish(pose),
      gone: (id) => this.poses.set(this.poses.get().filter((pose) => pose.id !== id)),
    });
  }

  /** Reads the earlier poses of a mascot; keeps asking while the server cannot be reached. */
  async open(mascotId: string): Promise<void> {
    const before = this.poses.get().filter((pose) => pose.mascotId === mascotId);
    const found = await retrying(() => this.api.poses(mascotId), this.closing.signal);
    const replaced = new Set([...before, ...found].map((pose) => pose.id));
    const orderedMeanwhile = (pose: Pose) => !replaced.has(pose.id);
    this.keep([...found, ...this.poses.get().filter(orderedMeanwhile)]);
    this.loaded.set(new Set([...this.loaded.get(), mascotId]));
  }

  /**
   * Orders a pose and starts to watch it; orders reach the server one after the other. After a {@link Problem} that may pass, the same order can
   * be placed again without being drawn or paid twice.
   */
  async order(mascotId: string, wish: PoseWish): Promise<void> {
    const turn = this.lastOrder.then(() => this.placed(mascotId, wish));
    this.lastOrder = turn.catch(() => {}); // whoever ordered it hears of it
    const pose = await turn;
    this.keep([pose, ...this.poses.get().filter((known) => known.id !== pose.id)]);
    this.onEvent({ kind: "ordered", pose });
  }

  close(): void {
    this.closing.abort();
    this.watch.close();
  }

  private async placed(mascotId: string, wish: PoseWish): Promise<Pose> {
    try {
      const pose = await this.api.order(mascotId, wish, this.orderKeys.keyFor(mascotId, wish));
      this.orderKeys.settled(mascotId, wish);
      return pose;
    } catch (problem) {
      const isDefinite = problem instanceof Problem && !problem.isPassing;
      if (isDefinite) this.orderKeys.settled(mascotId, wish);
      throw problem;
    }
  }

  private keep(poses: readonly Pose[]): void {
    const newestFirst = [...poses].sort((a, b) => b.createdAtMs - a.createdAtMs);
    this.poses.set(newestFirst);
    const oldestFirst = newestFirst.filter((pose) => !isFinished(pose)).reverse();
    for (const pose of oldestFirst) this.watch.watch(pose.id);
  }

  private finish(pose: Pose): void {
    this.change(pose.id, () => pose);
    this.onEvent({ kind: pose.status === "completed" ? "completed" : "failed", pose });
  }

  private change(id: string, next: (pose: Pose) => Pose): void {
    this.poses.set(this.poses.get().map((pose) => (pose.id === id ? next(pose) : pose)));
  }
}
