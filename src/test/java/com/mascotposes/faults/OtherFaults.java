package com.mascotposes.faults;

import java.nio.file.Path;

/** What can be done to a running node short of killing it, as Byteman rules. */
final class OtherFaults {

  /** The file that arms {@link #lostClaim}. */
  static final String LOST_CLAIM = "LOST_CLAIM";

  /** The file that arms {@link #lostCommit}. */
  static final String LOST_COMMIT = "LOST_COMMIT";

  private OtherFaults() {}

  /**
   * Once: the claim is committed, but its thread fails before it knows, as when an answer is lost.
   */
  static String lostClaim(Path folder) {
    return """
        RULE lost claim
        CLASS com.mascotposes.jobs.running.JobRunner
        METHOD work
        AT ENTRY
        BIND armed : java.io.File = new java.io.File("%s")
        IF armed.delete()
        DO THROW new java.lang.IllegalStateException("scripted")
        ENDRULE
        """
        .formatted(folder.resolve(LOST_CLAIM));
  }

  /** Once: an order's commit does not reach the database. */
  static String lostCommit(Path folder) {
    return """
        RULE lost commit
        CLASS org.postgresql.jdbc.PgConnection
        METHOD commit
        AT ENTRY
        BIND armed : java.io.File = new java.io.File("%s")
        IF Thread.currentThread().getName().contains("http-thread") AND armed.delete()
        DO THROW new java.sql.SQLException("scripted", "08006")
        ENDRULE
        """
        .formatted(folder.resolve(LOST_COMMIT));
  }

  /** Not a fault: says by a file that this node, which stops, begins no job any more. */
  static String tellsOfDrain(Path file) {
    return """
        RULE tells of drain
        CLASS com.mascotposes.jobs.recovery.JobDrain
        METHOD endWork
        AFTER INVOKE startNoMore
        BIND file : java.io.File = new java.io.File("%s")
        IF TRUE
        DO file.createNewFile()
        ENDRULE
        """
        .formatted(file);
  }

  /**
   * The clock that everybody is given goes wrong by what stands in the file.
   *
   * @param offset a file with whole seconds, read at every look at the clock
   */
  static String wrongClock(Path offset) {
    return """
        RULE wrong clock
        CLASS java.time.Clock$SystemClock
        METHOD instant()
        AT EXIT
        BIND file : java.io.File = new java.io.File("%s");
             scanner : java.util.Scanner = new java.util.Scanner(file);
             seconds : long = scanner.nextLong()
        IF TRUE
        DO scanner.close(); RETURN $!.plusSeconds(seconds)
        ENDRULE
        """
        .formatted(offset);
  }
}
