package com.mascotposes.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** What the JDK lacks for whole folders. */
final class Folders {

  private Folders() {}

  /** Deletes a folder and all in it; an absent one is fine. Does not follow links. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).forEach(Folders::deleteOne);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Deletes what is in a folder, except one child and all in it. */
  static void deleteAllBut(String kept, Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.filter(path -> !path.endsWith(kept)).toList()) {
        delete(child);
      }
    }
  }

  /**
   * Only the owner may look inside from now on.
   *
   * @throws IOException the folder is somebody else's
   */
  static void closeToOthers(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
