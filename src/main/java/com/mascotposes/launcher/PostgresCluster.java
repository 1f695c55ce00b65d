package com.mascotposes.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The folder of the embedded PostgreSQL, from nothing to a database with a password.
 *
 * @param folder may not exist yet
 */
record PostgresCluster(Path folder) {

  private static final String NAME = "poses";

  private static final String ONLY_WITH_PASSWORD =
      """
      # Loopback only, and only with a password: other users of this machine stay out.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128      scram-sha-256
      """;

  /** Removes what a process killed during the very first start left; it holds no data yet. */
  void discardIfUnfinished() throws IOException {
    if (!Files.exists(finishedMark())) {
      Folders.delete(folder);
    }
  }

  /** Lies there once role, database and password exist. */
  private Path finishedMark() {
    return folder.resolve("poses-finished");
  }

  /**
   * @throws StartFailure the folder was written by another major version
   */
  void requireVersion(String version) throws IOException, StartFailure {
    Path file = folder.resolve("PG_VERSION");
    if (Files.exists(file) && !Files.readString(file).strip().equals(version)) {
      throw StartFailure.because(
          "%s was written by PostgreSQL %s, this is %s; dump it there and load it here."
              .formatted(folder, Files.readString(file).strip(), version));
    }
  }

  /**
   * Makes role and database at the first start, and lets nobody in without the password.
   *
   * @param password letters, digits, {@code -} and {@code _} only
   */
  DatabaseAccess finish(EmbeddedPostgres postgres, String password)
      throws IOException, SQLException {
    if (!Files.exists(finishedMark())) {
      prepare(postgres, password);
      Files.createFile(finishedMark());
    }
    String url = "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), NAME);
    return new DatabaseAccess(url, NAME, password);
  }

  private void prepare(EmbeddedPostgres postgres, String password)
      throws IOException, SQLException {
    Files.writeString(folder.resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("ALTER ROLE postgres PASSWORD '" + password + "'");
      sql.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + password + "'");
      sql.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
      sql.execute("SELECT pg_reload_conf()");
    }
  }
}
