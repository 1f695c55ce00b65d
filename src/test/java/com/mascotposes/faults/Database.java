package com.mascotposes.faults;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL that can be killed and started again on the same port with the same data. Every
 * question opens a connection of its own, so that none is broken by what the tests do to it.
 */
public final class Database implements AutoCloseable {

  static final String NAME = "poses";
  private static final String PID_FILE = "postmaster.pid";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final PgBinaryResolver version;
  private final int port = Ports.free();
  private EmbeddedPostgres postgres;

  /** Of the version that the product brings along. */
  public Database(Path folder) {
    this(folder, DefaultPostgresBinaryResolver.INSTANCE);
  }

  Database(Path folder, PgBinaryResolver version) {
    this.folder = folder;
    this.version = version;
    start();
    asAdministrator("create database " + NAME);
  }

  /** Stops what a test run that was itself killed left running, and removes its data. */
  public static void endEarlierRun(Path folder) throws IOException {
    Path cluster = folder.resolve("cluster");
    if (Files.exists(cluster.resolve(PID_FILE))) {
      server(cluster)
          .filter(process -> process.info().command().orElse("").endsWith("postgres"))
          .ifPresent(ProcessHandle::destroyForcibly);
    }
    Rig.delete(cluster);
  }

  private static Optional<ProcessHandle> server(Path cluster) throws IOException {
    String pid = Files.readAllLines(cluster.resolve(PID_FILE)).get(0).strip();
    return ProcessHandle.of(Long.parseLong(pid));
  }

  void start() {
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.resolve("cluster"))
              .setCleanDataDirectory(false)
              .setPgBinaryResolver(version)
              .setOverrideWorkingDirectory(Files.createDirectories(folder.resolve("bin")).toFile())
              .setPort(port)
              .setPGStartupWait(PATIENCE)
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("max_connections", "120")
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** kill -9 of the server: every connection breaks, nothing is written out. */
  void kill() {
    try {
      ProcessHandle server = server(folder.resolve("cluster")).orElseThrow();
      List<ProcessHandle> backends = server.children().toList();
      server.destroyForcibly();
      backends.forEach(ProcessHandle::destroyForcibly);
      Await.until("PostgreSQL is dead", PATIENCE, () -> !server.isAlive());
      backends.forEach(each -> Await.until("a backend is dead", PATIENCE, () -> !each.isAlive()));
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url() {
    return url(NAME);
  }

  private String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
  }

  /** As PostgreSQL's own programs want it. */
  String address() {
    return url().replace("jdbc:postgresql://", "postgresql://postgres:postgres@");
  }

  /** Outside any database of ours: for making, renaming and dropping one. */
  void asAdministrator(String sql) {
    execute("postgres", sql);
  }

  void change(String sql, Object... arguments) {
    execute(NAME, sql, arguments);
  }

  private void execute(String name, String sql, Object... arguments) {
    try (Connection connection = connect(name);
        PreparedStatement statement = prepared(connection, sql, arguments)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** All rows, each with its columns in order. */
  public List<List<Object>> rows(String sql, Object... arguments) {
    try (Connection connection = connect(NAME);
        PreparedStatement statement = prepared(connection, sql, arguments);
        ResultSet result = statement.executeQuery()) {
      List<List<Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          row.add(result.getObject(column));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The single number that the query asks for. */
  public long number(String sql, Object... arguments) {
    return ((Number) rows(sql, arguments).get(0).get(0)).longValue();
  }

  private Connection connect(String name) throws SQLException {
    return DriverManager.getConnection(url(name), "postgres", "postgres");
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
