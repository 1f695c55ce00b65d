package com.mascotposes.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The folder of the embedded PostgreSQL, from nothing to a database of ours.
 *
 * @param folder may not exist yet
 */
record PostgresCluster(Path folder) {

  private static final String NAME = "poses";

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
   * Makes role and database at the first start.
   *
   * @param password the superuser's, and to be the role's; letters, digits, {@code -} and {@code _}
   *     only
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

  private static void prepare(EmbeddedPostgres postgres, String password) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + password + "'");
      sql.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
    }
  }
}
