package com.mascotposes.servers;

import com.mascotposes.faults.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a server is given: a folder of its own, the distributions, the WAR, and the settings of the
 * application as environment variables.
 */
record Site(Path folder, Path target, Map<String, String> settings) {

  /** The file that every server gets, the very same. */
  Path war() {
    return target.resolve("poses.war");
  }

  /** The PostgreSQL driver, which servers want beside the application. */
  Path driver() throws IOException {
    try (Stream<Path> files = Files.list(target.resolve("lib"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("postgresql-"))
          .findFirst()
          .orElseThrow(() -> new IOException("no PostgreSQL driver in " + target.resolve("lib")));
    }
  }

  /** Where the build has unpacked the servers. */
  Path distribution(String name) {
    return target.resolve("servers").resolve("dist").resolve(name);
  }

  Path log() {
    return folder.resolve("console.log");
  }

  Command command(List<String> words) {
    return new Command(words, settings, log());
  }

  Command command(String... words) {
    return command(List.of(words));
  }

  static String freePort() {
    return Integer.toString(Ports.free());
  }

  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  static void copyFolder(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Deletes a folder, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
