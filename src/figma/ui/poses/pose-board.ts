import type { CutWish, Pose, PoseWish } from "../api/model";
import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import type { Host } from "../host/host";
import { isFinished } from "../live/is-finished";
import { PoseWatch } from "../live/pose-watch";
import { retrying } from "../state/retrying";
import { createStore } from "../state/store";
import { OrderKeys } from "./order-keys";

/** What a person should hear, now that it happened. */
export type PoseEvent =
  | { readonly kind: "ordered"; readonly poses: readonly Pose[] }
  | { readonly kind: "completed" | "failed" | "cancelled" | "recut"; readonly pose: Pose }
  | { readonly kind: "removed"; readonly count: number };

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
  private readonly loading = new Set<string>();
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
      gone: (id) => this.drop([id]),
    });
  }

  /** Reads the earlier poses of a mascot, once; keeps asking while the server cannot be reached. */
  async open(mascotId: string): Promise<void> {
    if (this.loading.has(mascotId)) return;
    this.loading.add(mascotId);
    const before = this.poses.get().filter((pose) => pose.mascotId === mascotId);
    const found = await retrying(() => this.api.poses(mascotId), this.closing.signal).finally(() =>
      this.loading.delete(mascotId),
    );
    const replaced = new Set([...before, ...found].map((pose) => pose.id));
    const orderedMeanwhile = (pose: Pose) => !replaced.has(pose.id);
    // poses of one order have one time: as they were ordered, not backwards
    this.keep([...[...found].reverse(), ...this.poses.get().filter(orderedMeanwhile)]);
    this.loaded.set(new Set([...this.loaded.get(), mascotId]));
  }

  /**
   * Orders a pose for each prompt, all or none, and starts to watch them; orders reach the server one
   * after the other. After a {@link Problem} that may pass, the same order can be placed again
   * without being drawn or paid twice.
   */
  async order(
    mascotId: string,
    wish: Omit<PoseWish, "prompt">,
    prompts: readonly string[],
  ): Promise<readonly Pose[]> {
    const turn = this.lastOrder.then(() => this.placed(mascotId, wish, prompts));
    this.lastOrder = turn.catch(() => {}); // whoever ordered it hears of it
    const poses = await turn;
    const ids = new Set(poses.map((pose) => pose.id));
    this.keep([...poses, ...this.poses.get().filter((known) => !ids.has(known.id))]);
    this.onEvent({ kind: "ordered", poses });
    return poses;
  }

  /** Reads one pose and, if it is unfinished, watches it. */
  async adopt(id: string): Promise<Pose> {
    const pose = await retrying(() => this.api.pose(id), this.closing.signal);
    this.keep([pose, ...this.poses.get().filter((known) => known.id !== id)]);
    return pose;
  }

  /** Calls a pose off. One that ended meanwhile is shown as it ended. */
  async cancel(id: string): Promise<void> {
    try {
      const pose = await this.api.cancel(id);
      this.watch.forget(id);
      this.change(id, () => pose);
      this.onEvent({ kind: "cancelled", pose });
    } catch (problem) {
      if (!(problem instanceof Problem && problem.status === 409)) throw problem;
      const pose = await this.api.pose(id);
      this.change(id, () => pose);
    }
  }

  async recut(id: string, wish: CutWish): Promise<void> {
    const pose = await this.api.recut(id, wish);
    this.change(id, () => pose);
    this.onEvent({ kind: "recut", pose });
  }

  /** Deletes poses; those deleted before one could not be are gone all the same. */
  async remove(ids: readonly string[]): Promise<void> {
    const gone: string[] = [];
    try {
      for (const id of ids) {
        await this.api.remove(id);
        gone.push(id);
      }
    } finally {
      this.drop(gone);
      if (gone.length > 0) this.onEvent({ kind: "removed", count: gone.length });
    }
  }

  /** A mascot is gone, and what it had with it. */
  forget(mascotId: string): void {
    this.drop(this.poses.get().flatMap((pose) => (pose.mascotId === mascotId ? [pose.id] : [])));
  }

  close(): void {
    this.closing.abort();
    this.watch.close();
  }

  private async placed(
    mascotId: string,
    wish: Omit<PoseWish, "prompt">,
    prompts: readonly string[],
  ): Promise<Pose[]> {
    const order = JSON.stringify([mascotId, prompts, wish.color, wish.negativePrompt]);
    const key = this.orderKeys.keyFor(order);
    const [prompt = "", ...more] = prompts;
    try {
      const poses =
        more.length === 0
          ? [await this.api.order(mascotId, { ...wish, prompt }, key)]
          : await this.api.orderAll(mascotId, wish, prompts, key);
      this.orderKeys.settled(order);
      return poses;
    } catch (problem) {
      const isDefinite = problem instanceof Problem && !problem.isPassing;
      if (isDefinite) this.orderKeys.settled(order);
      throw problem;
    }
  }

  private keep(poses: readonly Pose[]): void {
    const newestFirst = [...poses].sort((a, b) => b.createdAtMs - a.createdAtMs);
    this.poses.set(newestFirst);
    const oldestFirst = newestFirst.filter((pose) => !isFinished(pose)).reverse();
    this.watch.watch(oldestFirst.map((pose) => pose.id));
  }

  private finish(pose: Pose): void {
    this.change(pose.id, () => pose);
    this.onEvent({ kind: pose.status === "completed" ? "completed" : "failed", pose });
  }

  private drop(ids: readonly string[]): void {
    for (const id of ids) this.watch.forget(id);
    this.poses.set(this.poses.get().filter((pose) => !ids.includes(pose.id)));
  }

  private change(id: string, next: (pose: Pose) => Pose): void {
    this.poses.set(this.poses.get().map((pose) => (pose.id === id ? next(pose) : pose)));
  }
}
