package com.mascotposes.faults;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A statement at which a node can be made to die, in the order a pose meets them. The product knows
 * nothing of these: Byteman puts them into the running classes. A point is armed by a file of its
 * name; the first thread that gets there removes the file and halts the process.
 */
enum KillPoint {
  // order
  KEY_RESERVED("platform.idempotency.IdempotencyRepository", "reserve", At.EXIT),
  DEBITED("credits.CreditLedger", "debit", At.EXIT),
  ENQUEUED("jobs.JobQueue", "enqueue", At.EXIT),
  PLACED("poses.ordering.PoseOrders", "place", At.EXIT),
  MASCOTS_PLACED("mascots.MascotOrders", "place", At.EXIT),
  ANSWER_RECORDED("platform.idempotency.IdempotencyRepository", "complete", At.EXIT),
  /** The permit's transaction is prepared, the database's not yet committed. */
  ORDER_COMMIT_BEGINS("org.postgresql.jdbc.PgConnection", "commit", At.ENTRY, "http-thread"),
  /** The database has committed, the broker has not. */
  ORDER_HALF_COMMITTED("org.postgresql.jdbc.PgConnection", "commit", At.EXIT, "http-thread"),
  ORDER_COMMITTED("poses.ordering.PoseOrdersResource", "order", At.EXIT),
  MASCOTS_COMMITTED("mascots.MascotsResource", "order", At.EXIT),
  // claim
  PERMIT_TAKEN("jobs.running.JobListener", "onMessage", At.ENTRY),
  CLAIM_WRITTEN("jobs.running.JobClaims", "claim", At.EXIT),
  CLAIMED("jobs.running.JobRunner", "work", At.ENTRY),
  // draw
  DRAW_BEGINS("drawings.Artist", "buy", At.ENTRY),
  REQUEST_RECORDED("providers.gemini.GeminiImageProvider", "draw", At.ENTRY),
  /** The request is out and unanswered; the scripted provider itself kills the node. */
  REQUEST_SENT(null, null, At.ENTRY),
  ANSWERED("providers.gemini.GeminiImageProvider", "draw", At.EXIT),
  // keep
  KEEP_BEGINS("drawings.Artist", "keep", At.ENTRY),
  KEPT("drawings.Artist", "keep", At.EXIT),
  // cut
  CUT_BEGINS("drawings.FinishedPicture", "of", At.ENTRY),
  CUT("drawings.FinishedPicture", "of", At.EXIT),
  // store
  STORE_BEGINS("poses.DrawPoseWorker", "store", At.ENTRY),
  UPLOAD_BEGINS("storage.supabase.SupabasePictureStore", "put", At.ENTRY),
  UPLOADED("storage.supabase.SupabasePictureStore", "put", At.EXIT),
  STORED("poses.DrawPoseWorker", "work", At.EXIT),
  MASCOT_STORED("mascots.DrawMascotWorker", "work", At.EXIT),
  // settle
  SETTLE_BEGINS("jobs.running.JobSettlement", "complete", At.ENTRY),
  SETTLE_WRITTEN("jobs.running.JobSettlement", "complete", At.EXIT),
  RETRY_WRITTEN("jobs.running.JobSettlement", "tryAgainOrGiveUp", At.EXIT),
  REFUND_WRITTEN("poses.PoseEndings", "fail", At.EXIT),
  MASCOT_MISSED("mascots.MascotEndings", "fail", At.EXIT),
  /** On a job thread: any claim, write on the way or settlement. */
  JOB_COMMIT_BEGINS("org.postgresql.jdbc.PgConnection", "commit", At.ENTRY, "JobThreads"),
  JOB_HALF_COMMITTED("org.postgresql.jdbc.PgConnection", "commit", At.EXIT, "JobThreads"),
  SETTLED("jobs.running.JobRunner", "work", At.EXIT),
  PERMIT_USED("jobs.running.JobListener", "onMessage", At.EXIT),
  // recovery, hence during the start after an earlier kill
  TAKEN_BACK("jobs.recovery.JobRecovery", "waitAgain", At.EXIT);

  private enum At {
    ENTRY,
    EXIT
  }

  private final String type;
  private final String method;
  private final At at;
  private final String thread;

  KillPoint(String type, String method, At at) {
    this(type, method, at, "");
  }

  /**
   * @param thread part of the names of the threads that count
   */
  KillPoint(String type, String method, At at, String thread) {
    this.type = type;
    this.method = method;
    this.at = at;
    this.thread = thread;
  }

  /** Byteman rules for all points; the file that arms a point lies in the folder. */
  static String rules(Path folder) {
    return Arrays.stream(values())
        .filter(point -> point.type != null)
        .map(point -> point.rule(folder))
        .collect(Collectors.joining("\n"));
  }

  private String rule(Path folder) {
    String owner = type.startsWith("org.") ? type : "com.mascotposes." + type;
    return """
        RULE %s
        CLASS %s
        METHOD %s
        AT %s
        BIND armed : java.io.File = new java.io.File("%s")
        IF Thread.currentThread().getName().contains("%s") AND armed.delete()
        DO killJVM(137)
        ENDRULE
        """
        .formatted(name(), owner, method, at, folder.resolve(name()), thread);
  }
}
