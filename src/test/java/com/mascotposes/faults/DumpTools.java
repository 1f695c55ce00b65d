package com.mascotposes.faults;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code pg_dump} and {@code pg_restore} of this machine. They refuse a server that is newer than
 * they are, so it is the oldest one that we support.
 */
final class DumpTools {

  private DumpTools() {}

  /** Whether they are on the path. */
  static boolean areHere() {
    return program("pg_dump").isPresent() && program("pg_restore").isPresent();
  }

  private static Optional<Path> program(String name) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** PostgreSQL 15, as the build unpacked it. */
  static PgBinaryResolver oldestServer() {
    Path folder = Path.of(System.getProperty("poses.it.target", "target"), "postgres-15");
    return (system, machine) -> {
      try (Stream<Path> files = Files.list(folder)) {
        Path archive =
            files.filter(file -> file.toString().endsWith(".txz")).findFirst().orElseThrow();
        return Files.newInputStream(archive);
      }
    };
  }

  /** The whole database into a file. */
  static void dump(Database database, Path file) throws IOException, InterruptedException {
    run("pg_dump", "--format=custom", "--file=" + file, "--dbname=" + database.address());
  }

  /** Into a database that is there and empty. */
  static void restore(Path file, Database database) throws IOException, InterruptedException {
    run("pg_restore", "--exit-on-error", "--dbname=" + database.address(), file.toString());
  }

  private static void run(String name, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program(name).orElseThrow().toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(name + " failed: " + said);
    }
  }
}
