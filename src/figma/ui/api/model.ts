/** The server's things as the screens know them: every field present, spelling checked. */

export type PoseStatus = "pending" | "generating" | "completed" | "failed";

/** What is being done for an unfinished pose; `waiting` also between two attempts. */
export type PoseStage = "waiting" | "drawing" | "cutting" | "storing" | "done";

/** How far a pose is. */
export interface Progress {
  readonly status: PoseStatus;
  readonly stage: PoseStage;
  /** Attempts begun so far, 0 before the first. */
  readonly attempt: number;
  /** Machine word for the reason of a failure, or null. */
  readonly failureCode: string | null;
  /** The reason of a failure in words, or null. */
  readonly errorMessage: string | null;
  /** Which of all waiting poses it is, 1 is made next; null when it does not wait or nobody knows. */
  readonly place: number | null;
  /** Seconds until it is ready, as the server expects, counted from {@link toldAtMs}; or null. */
  readonly expectedSeconds: number | null;
  /** Whether the picture store is away: one that is `storing` is drawn already. */
  readonly isHeldUp: boolean;
  /** When this was told, in milliseconds since 1970 on this device's clock. */
  readonly toldAtMs: number;
}

export interface Pose extends Progress {
  readonly id: string;
  readonly mascotId: string;
  readonly prompt: string;
  /** Public address of the 512x512 PNG once completed. */
  readonly imageUrl: string | null;
  /** Milliseconds since 1970 on the server's clock. */
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}

export interface Mascot {
  readonly id: string;
  readonly name: string;
  /** A mascot can be posed once it has a finished picture. */
  readonly isReady: boolean;
  readonly imageUrl: string | null;
  readonly createdAtMs: number;
}

/** What a person asks for; blank options are left out. */
export interface PoseWish {
  readonly prompt: string;
  readonly color: string;
  readonly negativePrompt: string;
}

/** What an account can spend, and what things cost, in credits. */
export interface Purse {
  readonly balance: number;
  readonly posePrice: number;
}

/** How to cut a finished picture out anew. */
export interface CutWish {
  /** 0 keeps more of the mascot's edge, 1 takes more of the backdrop away. */
  readonly strength: number;
  readonly keepShadow: boolean;
}
