import type { Pose, Progress } from "../api/model";
import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import type { Host } from "../host/host";
import { pause } from "../state/pause";
import { retrying } from "../state/retrying";
import { waitBeforeRetry } from "../state/wait-before-retry";
import { asking } from "./asking";
import { isFinished } from "./is-finished";
import { pollDelay } from "./poll-delay";
import { streaming } from "./streaming";
import { waiting } from "./waiting";
import type { Telling, Way } from "./way";

/** What the watch tells. */
export interface PoseNews {
  progressed(id: string, progress: Progress): void;
  /** The pose is completed or failed; it is no longer watched. */
  finished(pose: Pose): void;
  /** The pose was deleted elsewhere; it is no longer watched. */
  gone(id: string): void;
}

/** A way that failed so often in a row is left for the next one. */
const PATIENCE = 2;

const LEAST_PAUSE_MS = 200;

/** After so long on a lesser way, the best one is tried again. */
const CLIMB_AFTER_MS = 60_000;

/**
 * Follows unfinished poses: by a stream of events; where that does not come through, by questions
 * the server answers when there is news; else by asking again and again. Rests while nobody can see
 * the app and when nothing is unfinished. While the server is away it tries more and more slowly.
 * Ends for good when the token is refused.
 */
export class PoseWatch {
  private readonly watchedSince = new Map<string, number>();
  private readonly ways: readonly Way[];
  private readonly stopListening: () => void;
  private readonly closing = new AbortController();
  private round = new AbortController();
  private isFollowing = false;
  private way = 0;
  private failuresOfWay = 0;
  private failures = 0;
  private leftBestWayAt = 0;

  constructor(
    private readonly api: Pick<PosesApi, "pose" | "progress" | "nextProgress" | "events">,
    private readonly host: Pick<Host, "isVisible" | "onWake">,
    private readonly news: PoseNews,
  ) {
    this.ways = [streaming(api), waiting(api), asking(api)];
    this.stopListening = host.onWake(() => this.wake());
  }

  /** Watching a pose twice is watching it once. */
  watch(ids: readonly string[]): void {
    const fresh = ids.filter((id) => !this.watchedSince.has(id));
    if (this.closing.signal.aborted || fresh.length === 0) return;
    for (const id of fresh) this.watchedSince.set(id, Date.now());
    this.wake();
  }

  forget(id: string): void {
    this.watchedSince.delete(id);
  }

  close(): void {
    this.closing.abort();
    this.round.abort();
    this.stopListening();
  }

  /** Ends the present round; the next one follows what is to be followed now, if anything. */
  private wake(): void {
    this.round.abort();
    if (!this.isFollowing) void this.follow();
  }

  private hasReasonToAsk(): boolean {
    return !this.closing.signal.aborted && this.watchedSince.size > 0 && this.host.isVisible();
  }

  private async follow(): Promise<void> {
    this.isFollowing = true;
    await Promise.resolve(); // what is ordered in one go is followed in one round
    while (this.hasReasonToAsk()) {
      this.round = new AbortController();
      await this.oneRound(this.round.signal);
    }
    this.isFollowing = false;
  }

  private async oneRound(signal: AbortSignal): Promise<void> {
    if (this.way > 0 && Date.now() - this.leftBestWayAt > CLIMB_AFTER_MS) this.take(0);
    try {
      const follow = this.ways[this.way] as Way;
      await follow([...this.watchedSince.keys()], this.telling(signal), signal);
      this.failures = 0;
      this.failuresOfWay = 0;
      if (this.watchedSince.size > 0) await pause(this.delay(), signal);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (problem.isSignedOut) this.close();
      else await this.recover(problem, signal);
    }
  }

  /** A way that is closed to us is left at once, any other after some failures. */
  private async recover(problem: Problem, signal: AbortSignal): Promise<void> {
    this.failures++;
    this.failuresOfWay++;
    const isClosedToUs = [404, 405, 406, 501].includes(problem.status);
    if (!this.isAsking && (isClosedToUs || this.failuresOfWay >= PATIENCE)) {
      this.take(this.way + 1);
      if (isClosedToUs) return;
    }
    await pause(waitBeforeRetry(this.failures, problem.retryAfterMs), signal);
  }

  private take(way: number): void {
    if (this.way === 0 && way > 0) this.leftBestWayAt = Date.now();
    this.way = way;
    this.failuresOfWay = 0;
  }

  private get isAsking(): boolean {
    return this.way === this.ways.length - 1;
  }

  /** A stream or a kept question has done the waiting; should it end at once, it must not spin. */
  private delay(): number {
    if (!this.isAsking) return LEAST_PAUSE_MS;
    return pollDelay(Date.now() - Math.max(...this.watchedSince.values()));
  }

  /** What comes after the pose was forgotten, or the watch closed, is no news. */
  private telling(signal: AbortSignal): Telling {
    const isNews = (id: string) => this.watchedSince.has(id) && !this.closing.signal.aborted;
    return {
      progressed: (id, progress) => {
        if (!isNews(id) || signal.aborted) return;
        if (isFinished(progress)) void this.finish(id);
        else this.news.progressed(id, progress);
      },
      gone: (id) => {
        if (!isNews(id)) return;
        this.forget(id);
        this.news.gone(id);
      },
    };
  }

  /** A finished pose is read whole, with its picture's address; that is tried until it works. */
  private async finish(id: string): Promise<void> {
    this.forget(id);
    try {
      const pose = await retrying(() => this.api.pose(id), this.closing.signal);
      if (!this.closing.signal.aborted) this.news.finished(pose);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (problem.isNotFound) this.news.gone(id);
    }
  }
}
