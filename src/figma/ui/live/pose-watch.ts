import type { Pose, Progress } from "../api/model";
import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import type { Host } from "../host/host";
import { waitBeforeRetry } from "../state/wait-before-retry";
import { pollDelay } from "./poll-delay";

/** The server draws in order, so asking about the oldest few tells all that can be news. */
const ASKED_AT_ONCE = 6;

/** What the watch tells. */
export interface PoseNews {
  progressed(id: string, progress: Progress): void;
  /** The pose is completed or failed; it is no longer watched. */
  finished(pose: Pose): void;
  /** The pose was deleted elsewhere; it is no longer watched. */
  gone(id: string): void;
}

/**
 * Follows unfinished poses by asking for their status in rounds. Rests while nobody can see the app
 * and when nothing is unfinished; after a network error or a server restart it asks more and more
 * slowly until there is an answer. Ends for good when the token is refused.
 */
export class PoseWatch {
  private readonly watchedSince = new Map<string, number>();
  private readonly stopListening: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isAsking = false;
  private isClosed = false;
  private failures = 0;
  private askedToWaitMs: number | null = null;

  constructor(
    private readonly api: Pick<PosesApi, "pose" | "progress">,
    private readonly host: Pick<Host, "isVisible" | "onWake">,
    private readonly news: PoseNews,
  ) {
    this.stopListening = host.onWake(() => this.wake());
  }

  /** Watching a pose twice is watching it once. */
  watch(id: string): void {
    if (this.isClosed || this.watchedSince.has(id)) return;
    this.watchedSince.set(id, Date.now());
    this.plan();
  }

  forget(id: string): void {
    this.watchedSince.delete(id);
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.stopListening();
  }

  private wake(): void {
    clearTimeout(this.timer);
    if (this.host.isVisible()) void this.round();
  }

  private plan(): void {
    clearTimeout(this.timer);
    if (this.isAsking || !this.hasReasonToAsk()) return;
    this.timer = setTimeout(() => void this.round(), this.delay());
  }

  private hasReasonToAsk(): boolean {
    return !this.isClosed && this.watchedSince.size > 0 && this.host.isVisible();
  }

  private delay(): number {
    if (this.failures > 0) return waitBeforeRetry(this.failures, this.askedToWaitMs);
    return pollDelay(Date.now() - Math.max(...this.watchedSince.values()));
  }

  private async round(): Promise<void> {
    if (this.isAsking || !this.hasReasonToAsk()) return;
    this.isAsking = true;
    const asked = [...this.watchedSince.keys()].slice(0, ASKED_AT_ONCE);
    const failed = (await Promise.all(asked.map((id) => this.ask(id)))).filter((p) => p !== null);
    this.failures = failed.length === 0 ? 0 : this.failures + 1;
    this.askedToWaitMs = failed.length === 0 ? null : Math.max(...failed.map(waitAsked));
    this.isAsking = false;
    this.plan();
  }

  /** Answers the problem that kept the news away, or null. */
  private async ask(id: string): Promise<Problem | null> {
    try {
      const progress = await this.api.progress(id);
      if (isFinished(progress)) await this.finish(id);
      else this.tell(id, () => this.news.progressed(id, progress));
      return null;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return this.understand(id, problem);
    }
  }

  private async finish(id: string): Promise<void> {
    const pose = await this.api.pose(id);
    this.tell(id, () => {
      this.forget(id);
      this.news.finished(pose);
    });
  }

  private understand(id: string, problem: Problem): Problem | null {
    if (problem.isSignedOut) {
      this.close();
      return null;
    }
    if (!problem.isNotFound) return problem;
    this.tell(id, () => {
      this.forget(id);
      this.news.gone(id);
    });
    return null;
  }

  /** An answer that comes after the pose was forgotten, or the watch closed, is no news. */
  private tell(id: string, news: () => void): void {
    if (!this.isClosed && this.watchedSince.has(id)) news();
  }
}

export function isFinished(progress: Pick<Progress, "status">): boolean {
  return progress.status === "completed" || progress.status === "failed";
}

function waitAsked(problem: Problem): number {
  return problem.retryAfterMs ?? 0;
}
