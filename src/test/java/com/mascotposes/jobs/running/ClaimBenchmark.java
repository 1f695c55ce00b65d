package com.mascotposes.jobs.running;

import com.mascotposes.jobs.line.JobLanes;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;

/**
 * What a claim costs when few or very many jobs wait: the SQL of {@link JobClaims} on an embedded
 * PostgreSQL, first with 1,000 waiting jobs, then with 1,000,000, in one run.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=com.mascotposes.jobs.running.ClaimBenchmark}
 */
public final class ClaimBenchmark {

  private static final int LANES = 200;
  private static final int WARM_UP = 500;
  private static final int CLAIMS = 1000;

  private ClaimBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start()) {
      Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
      try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
        long few = medianMicros(connection, 1_000 + WARM_UP + CLAIMS);
        long many = medianMicros(connection, 1_000_000);
        report("%,d waiting: %d us a claim (median)", 1_000, few);
        report("%,d waiting: %d us a claim (median)", 1_000_000, many);
        report("ratio: %.2f", (double) many / few);
        explain(connection);
      }
    }
  }

  private static long medianMicros(Connection connection, int jobs) throws SQLException {
    fill(connection, jobs);
    connection.setAutoCommit(false);
    long[] micros = new long[CLAIMS];
    for (int i = -WARM_UP; i < CLAIMS; i++) {
      long start = System.nanoTime();
      claim(connection);
      connection.commit();
      if (i >= 0) {
        micros[i] = (System.nanoTime() - start) / 1000;
      }
    }
    connection.setAutoCommit(true);
    Arrays.sort(micros);
    return micros[CLAIMS / 2];
  }

  private static void fill(Connection connection, int jobs) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("truncate job, job_lane cascade");
      statement.execute(
          "insert into job (id, kind, arguments, lane, state, attempt, crashes, fence, run_after,"
              + " permit_at, created_at) select gen_random_uuid(), 'test', '{}',"
              + " md5('lane' || i % "
              + LANES
              + ")::uuid, 'waiting', 0, 0, 0, now() - interval '1 hour' + i * interval '1 ms',"
              + " now(), now() from generate_series(1, "
              + jobs
              + ") i");
      statement.execute(
          "insert into job_lane select lane, 0, min(run_after) from job group by lane");
      statement.execute("vacuum analyze job, job_lane");
    }
  }

  /** The statements of {@link JobClaims#next}. */
  private static void claim(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String lane = first(statement, JobClaims.NEXT_LANE + " skip locked");
      String job = first(statement, JobClaims.OLDEST_JOB.replace("?1", "'" + lane + "'"));
      statement.executeUpdate(
          "update job set state = 'running', owner = 'b', attempt = attempt + 1, fence = fence + 1,"
              + " started_at = now(), lease_until = now() + interval '30 s' where id = '"
              + job
              + "'");
      statement.executeUpdate(JobLanes.TOOK_TURN.replace("?1", "'" + lane + "'"));
    }
  }

  private static void explain(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String lane = first(statement, JobClaims.NEXT_LANE);
      for (String query :
          new String[] {
            JobClaims.NEXT_LANE, JobClaims.OLDEST_JOB.replace("?1", "'" + lane + "'")
          }) {
        try (ResultSet plan = statement.executeQuery("explain (analyze, buffers) " + query)) {
          while (plan.next()) {
            report("%s", plan.getString(1));
          }
        }
      }
    }
  }

  private static String first(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void report(String format, Object... values) {
    System.out.println(String.format(format, values));
  }
}
