import type { components } from "#openapi";

/**
 * The server's things as the administrators' screens know them. Names and types are those of the API
 * document; what may be null is named here, because the document does not tell.
 */
type Wire = components["schemas"];

/** Every member is there, and null at most where `Nullable` names it. */
type Told<T, Nullable extends keyof T = never> = {
  readonly [K in keyof T]-?: K extends Nullable
    ? Exclude<T[K], undefined> | null
    : NonNullable<T[K]>;
};

/** The same with some members of another type. */
type With<T, Own> = Omit<T, keyof Own> & Readonly<Own>;

export type Halt = Told<Wire["HaltView"], "email">;

export type Lane = Told<Wire["LaneView"], "email">;

export type WorkNode = With<
  Told<Wire["NodeView"], "startedAt" | "lastSeenAt">,
  { drain: Halt | null }
>;

export type Counts = Told<Wire["Counts"], "longestWaitSeconds">;

export interface Queue {
  readonly checkedAt: string;
  readonly jobs: Counts;
  readonly workHalt: Halt | null;
  readonly intakeHalt: Halt | null;
  readonly lanes: readonly Lane[];
  readonly nodes: readonly WorkNode[];
}

export const JOB_STATES = ["waiting", "running", "done", "failed", "cancelled"] as const;
export type JobState = (typeof JOB_STATES)[number];

export const JOB_KINDS = ["draw-pose", "draw-mascot"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export type JobSubject = With<
  Told<Wire["JobSubject"], "mascotId" | "batchId" | "failureCode" | "errorMessage" | "imageUrl">,
  { stages: readonly Told<Wire["StageTime"]>[] }
>;

export type JobRow = With<
  Told<
    Wire["JobRow"],
    "email" | "node" | "startedAt" | "finishedAt" | "lastFailure" | "repeatedAs"
  >,
  { state: JobState; kind: JobKind; subject: JobSubject | null }
>;

export interface JobPage {
  readonly data: readonly JobRow[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

export type ProviderCall = Told<
  Wire["CallReport"],
  "model" | "detail" | "answeredAt" | "seconds" | "usd"
>;

export type NextStep = Told<Wire["Next"], "at" | "place">;

export type Job = With<
  Told<Wire["JobView"], "leaseUntil">,
  { job: JobRow; calls: readonly ProviderCall[]; next: NextStep }
>;

export type Account = Told<
  Wire["AccountRow"],
  "name" | "lastSignInAt" | "lastTokenUseAt" | "closedAt"
>;

export type AccountDetail = With<Told<Wire["AccountDetail"]>, { account: Account }>;

export type Transaction = Told<Wire["TransactionView"], "reference">;

export type AuditEntry = Told<
  Wire["AuditEntry"],
  "accountId" | "actorId" | "requestId" | "detail" | "address"
>;

/** A page of a list that is counted through: page 1 is the first. */
export interface Page<T> {
  readonly data: readonly T[];
  readonly page: number;
  readonly isLast: boolean;
}

export type Circuit = Told<Wire["Circuit"], "openedAt" | "nextTryAt" | "lastAnswerAt">;

export type FailedCall = Told<Wire["FailedCall"], "detail">;

export interface Provider {
  readonly provider: string;
  readonly node: string;
  /** Of a picture, about; 0 when nothing is billed. */
  readonly pictureUsd: number;
  readonly state: {
    readonly models: readonly string[];
    readonly check: Told<Wire["Check"], "model" | "problem" | "at">;
    readonly circuit: Circuit;
  };
  readonly lastHour: Told<Wire["LastHour"], "successShare" | "medianSeconds">;
  readonly lastErrors: readonly FailedCall[];
}

/** Whether money, poses and jobs agree, and the ids of what breaks a rule. */
export type Books = With<Told<Wire["Report"]>, { rules: readonly Told<Wire["Finding"]>[] }>;

export type Setting = Told<Wire["SettingView"], "value" | "source">;

/** Who is signed in. */
export type Person = Pick<Told<Wire["AccountView"]>, "id" | "email" | "role">;
