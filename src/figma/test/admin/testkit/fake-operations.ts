import { vi } from "vitest";
import type { Books, Job, JobRow, Provider, Queue } from "../../../ui/admin/api/model";

export const NOW = "2026-11-26T03:00:00Z";

/** A queue in which nothing is wrong. */
export function quietQueue(change: Partial<Queue> = {}): Queue {
  const nothing = { waiting: 0, delayed: 0, running: 0, done: 0, failed: 0, cancelled: 0 };
  return {
    checkedAt: NOW,
    jobs: { ...nothing, longestWaitSeconds: null },
    ...{ workHalt: null, intakeHalt: null, lanes: [] },
    nodes: [node("poses-1")],
    ...change,
  };
}

export function node(name: string, change: Partial<Queue["nodes"][number]> = {}) {
  const times = { startedAt: NOW, lastSeenAt: NOW };
  return { name, ...times, processes: 1, running: 0, drain: null, ...change };
}

export function halt(reason: string) {
  return { since: NOW, accountId: "a", email: "ada@poses.example", reason };
}

export function fineProvider(change: Partial<Provider["state"]> = {}): Provider {
  return {
    provider: "gemini",
    node: "poses-1",
    pictureUsd: 0.07,
    state: {
      models: ["model-1"],
      check: { result: "passed", model: "model-1", problem: null, at: NOW },
      circuit: { state: "closed", openedAt: null, nextTryAt: null, lastAnswerAt: NOW },
      ...change,
    },
    lastHour: { calls: 10, pictures: 10, unknown: 0, successShare: 1, medianSeconds: 4 },
    lastErrors: [],
  };
}

export const RIGHT_BOOKS: Books = {
  ...{ holds: true, checkedAt: NOW, rules: [{ rule: "a balance is its ledger", brokenBy: [] }] },
};

export const JOB_ID = "00000000-0000-4000-8000-000000000001";
export const NEXT_JOB_ID = "00000000-0000-4000-8000-000000000002";

export function failedJob(change: Partial<JobRow> = {}): Job {
  const job: JobRow = {
    ...{ id: JOB_ID, kind: "draw-pose", state: "failed", accountId: "a" },
    ...{ email: "dora@poses.example", attempt: 3, crashes: 0, node: null },
    ...{ createdAt: NOW, runAfter: NOW, startedAt: NOW, finishedAt: NOW },
    ...{ lastFailure: "HTTP 500", repeatedAs: null },
    subject: {
      ...{ type: "pose", id: "p", mascotId: "m", batchId: null, text: "waving hello" },
      ...{ status: "failed", failureCode: "provider_unavailable", imageUrl: null, stages: [] },
      errorMessage: "The image service could not be reached.",
    },
    ...change,
  };
  return {
    ...{ job, attemptsInAll: 3, leaseUntil: null, calls: [], usd: 0.1 },
    next: { code: "failed", sentence: "", at: null, place: null },
    ...{ canRetry: job.state === "failed", canCancel: false },
  };
}

/** A server in memory for the administrators' page. The test changes what it holds. */
export class FakeOperations {
  role = "admin";
  isForbidden = false;
  isDown = false;
  queue = quietQueue();
  job = failedJob();
  balance = 20;
  readonly calls: { method: string; path: string; body: unknown; key: string | null }[] = [];

  install(): this {
    vi.stubGlobal("fetch", (request: Request) => this.fetch(request));
    return this;
  }

  callsTo(method: string, path: string) {
    return this.calls.filter((call) => call.method === method && call.path === path);
  }

  private async fetch(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname.replace("/api/v1", "");
    const text = await request.text();
    const body: unknown = text === "" ? null : JSON.parse(text);
    const key = request.headers.get("Idempotency-Key");
    this.calls.push({ method: request.method, path, body, key });
    if (this.isDown) throw new TypeError("no network");
    if (path === "/auth/login") return json(200, { accessToken: "good", refreshToken: "next" });
    if (path === "/auth/profile") {
      return json(200, { id: "a", email: "ada@poses.example", role: this.role });
    }
    if (this.role !== "admin" || this.isForbidden)
      return json(403, { message: "For administrators" });
    return this.answer(request.method, path, (body ?? {}) as Record<string, unknown>);
  }

  private answer(method: string, path: string, body: Record<string, unknown>): Response {
    if (path === "/admin/work/pause")
      this.queue = { ...this.queue, workHalt: halt(String(body["reason"])) };
    if (path === "/admin/work/resume") this.queue = { ...this.queue, workHalt: null };
    if (/^\/admin\/(queue|work)/.test(path)) return json(200, this.queue);
    if (path === "/admin/provider") return json(200, fineProvider());
    if (path === "/admin/invariants") return json(200, RIGHT_BOOKS);
    if (path.endsWith("/retry")) this.job = failedJob({ id: NEXT_JOB_ID, state: "waiting" });
    if (path.startsWith("/admin/jobs/")) return json(200, this.job);
    if (path === "/admin/jobs") return json(200, { data: [this.job.job], next: null });
    if (path === "/admin/grants" && method === "POST") {
      this.balance += Number(body["amount"]);
      return json(201, {});
    }
    if (path.endsWith("/transactions")) return json(200, { data: [], meta: { totalPages: 0 } });
    if (path.startsWith("/admin/accounts/")) return json(200, this.account());
    return json(404, { message: "No such route" });
  }

  private account() {
    const times = { createdAt: NOW, lastSignInAt: null, lastTokenUseAt: null, closedAt: null };
    const account = { id: JOB_ID, email: "dora@poses.example", name: null, plan: "free" };
    return {
      account: { ...account, ...times, role: "user", balance: this.balance },
      waiting: 0,
      running: 0,
    };
  }
}

function json(status: number, body: object): Response {
  const whole = status < 400 ? body : { statusCode: status, ...body };
  return new Response(JSON.stringify(whole), {
    ...{ status, headers: { "Content-Type": "application/json" } },
  });
}
