package com.mascotposes.jobs.facts;

import com.mascotposes.jobs.JobState;
import com.mascotposes.platform.persistence.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Everything a job's row says.
 *
 * @param lane whose work it is
 * @param attempt attempts begun, an interrupted one not counted
 * @param crashes how often its node went away under it
 * @param node who works on it; null unless it runs
 * @param leaseUntil how long its claim holds; null unless it runs
 * @param runAfter when it may run, or might have run, at the earliest
 * @param startedAt when its work would have begun had nobody ever kept it waiting; null before, and
 *     while it waits for as long as something else is down
 * @param lastFailure why its last failed attempt failed, in words; null without one
 * @param finishedAt null until it ends
 * @param repeatedAs the job of the same order, placed once more; null when there is none
 */
public record JobFacts(
    UUID id,
    String kind,
    UUID lane,
    JobState state,
    int attempt,
    int crashes,
    String node,
    Instant leaseUntil,
    Instant runAfter,
    Instant startedAt,
    String lastFailure,
    Instant createdAt,
    Instant finishedAt,
    UUID repeatedAs) {

  static final String COLUMNS =
      "id, kind, lane, state, attempt, crashes, regexp_replace(owner, '/[^/]*$', '') as node,"
          + " lease_until, run_after, started_at, last_failure, created_at, finished_at,"
          + " repeated_as";

  static JobFacts read(ResultSet row) throws SQLException {
    return new JobFacts(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getObject("lane", UUID.class),
        JobState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("attempt"),
        row.getInt("crashes"),
        row.getString("node"),
        Rows.time(row, "lease_until"),
        Rows.time(row, "run_after"),
        Rows.time(row, "started_at"),
        row.getString("last_failure"),
        Rows.time(row, "created_at"),
        Rows.time(row, "finished_at"),
        row.getObject("repeated_as", UUID.class));
  }
}
