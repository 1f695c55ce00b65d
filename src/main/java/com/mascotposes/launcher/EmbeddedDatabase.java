package com.mascotposes.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL of our own in the data folder, on loopback and on a port that happens to be free.
 *
 * <p>It writes as safely as any other: a committed transaction survives {@code kill -9} and a power
 * cut. It ends with this process, however that ends.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final String VERSION = "17";
  private static final String PASSWORD = "db-password";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;
  private final PostgresWatchdog watchdog;
  private final DatabaseAccess access;

  private EmbeddedDatabase(
      EmbeddedPostgres postgres, PostgresWatchdog watchdog, DatabaseAccess access) {
    this.postgres = postgres;
    this.watchdog = watchdog;
    this.access = access;
  }

  /**
   * @throws StartFailure no PostgreSQL for this platform, or it does not start; its log says why
   */
  static EmbeddedDatabase start(DataFolder data) throws StartFailure {
    Path log = data.resolve("logs").resolve("postgres.log");
    try {
      return start(data, new PostgresCluster(data.resolve("postgres")), log);
    } catch (IOException | SQLException | RuntimeException e) {
      throw StartFailure.because(
          "The embedded database did not start (%s); see %s, or set poses.db.url."
              .formatted(e.getMessage(), log),
          e);
    }
  }

  private static EmbeddedDatabase start(DataFolder data, PostgresCluster cluster, Path log)
      throws IOException, SQLException, StartFailure {
    OrphanedPostgres.stop(cluster.folder());
    cluster.discardIfUnfinished();
    cluster.requireVersion(VERSION);
    String password = data.secret(PASSWORD);
    EmbeddedPostgres postgres = postgres(data, cluster.folder(), password, log);
    Folders.closeToOthers(programs(data));
    PostgresWatchdog watchdog = PostgresWatchdog.over(cluster.folder());
    DatabaseAccess access = cluster.finish(postgres, password);
    return new EmbeddedDatabase(postgres, watchdog, access);
  }

  /** Where PostgreSQL itself is unpacked, by a library that lets everybody write there. */
  private static Path programs(DataFolder data) throws IOException {
    return data.folder("postgres-" + VERSION);
  }

  private static EmbeddedPostgres postgres(DataFolder data, Path cluster, String password, Path log)
      throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(programs(data).toFile())
        .setRegisterShutdownHook(false)
        .setPGStartupWait(PATIENCE)
        .setConnectConfig("password", password)
        .setLocaleConfig("locale", "C")
        // options of initdb as well: from the very first start nobody comes in without the password
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", data.resolve(PASSWORD).toString())
        .setServerConfig("listen_addresses", "localhost")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("max_connections", "50")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setOutputRedirector(Redirect.appendTo(log.toFile()))
        .setErrorRedirector(Redirect.appendTo(log.toFile()))
        .start();
  }

  DatabaseAccess access() {
    return access;
  }

  /** Ends open connections and writes everything out. */
  @Override
  public void close() throws IOException {
    postgres.close();
    watchdog.close();
  }
}
