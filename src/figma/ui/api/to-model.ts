import type { paths } from "#openapi";
import type { Mascot, Pose, PoseStage, PoseStatus, Progress, Purse } from "./model";
import { Problem } from "./problem";

type Json<Responses, Status extends keyof Responses> = Responses[Status] extends {
  content: { "application/json": infer Body };
}
  ? Body
  : never;

type PoseView = Json<paths["/api/v1/poses/{id}"]["get"]["responses"], 200>;
type StatusView = Json<paths["/api/v1/poses/{id}/status"]["get"]["responses"], 200>;
type BalanceView = Json<paths["/api/v1/credits/balance"]["get"]["responses"], 200>;
type MascotView = Json<paths["/api/v1/mascots/from-image"]["post"]["responses"], 201>;

const STATUSES: readonly PoseStatus[] = ["pending", "generating", "completed", "failed"];
const STAGES: readonly PoseStage[] = ["waiting", "drawing", "cutting", "storing", "done"];

export function toPose(view: PoseView): Pose {
  return {
    ...toProgress(view),
    id: required(view.id),
    mascotId: required(view.mascotId),
    prompt: view.prompt ?? "",
    imageUrl: view.imageUrl ?? null,
    createdAtMs: Date.parse(required(view.createdAt)),
    updatedAtMs: Date.parse(required(view.updatedAt)),
  };
}

/** A server that does not tell stages leaves them to be read from the status. */
export function toProgress(view: StatusView): Progress {
  const status = STATUSES.find((known) => known === view.status);
  if (status === undefined) throw notUnderstood();
  return {
    status,
    stage: STAGES.find((known) => known === view.stage) ?? usualStage(status),
    attempt: view.attempt ?? 0,
    failureCode: view.failureCode ?? null,
    errorMessage: view.errorMessage ?? null,
    place: view.queuePosition ?? null,
    expectedSeconds: view.expectedSeconds ?? null,
    isHeldUp: (view.waitsFor ?? null) !== null,
    toldAtMs: Date.now(),
  };
}

/** Of an event's body, of which nothing is known. */
export function readProgress(view: unknown): Progress {
  if (typeof view !== "object" || view === null) throw notUnderstood();
  return toProgress(view as StatusView);
}

export function toMascot(view: MascotView): Mascot {
  const imageUrl = view.fullBodyImageUrl ?? view.avatarImageUrl ?? null;
  return {
    id: required(view.id),
    name: view.name ?? "",
    isReady: view.status === "completed" && imageUrl !== null,
    imageUrl,
    createdAtMs: Date.parse(required(view.createdAt)),
  };
}

/** Before prices were told, a pose cost one credit. */
export function toPurse(view: BalanceView): Purse {
  return { balance: view.balance ?? 0, posePrice: view.prices?.pose ?? 1 };
}

function usualStage(status: PoseStatus): PoseStage {
  if (status === "pending") return "waiting";
  return status === "generating" ? "drawing" : "done";
}

function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notUnderstood();
  return value;
}

function notUnderstood(): Problem {
  return new Problem(0, [], false);
}
