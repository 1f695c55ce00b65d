package com.mascotposes.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path parent;

  @Test
  void secretAskedTwice_isTheSame() throws Exception {
    String first;
    try (DataFolder data = open()) {
      first = data.secret("demo-token");
    }

    try (DataFolder data = open()) {
      assertThat(data.secret("demo-token")).isEqualTo(first).matches("[\\w-]{32}");
      assertThat(data.secret("db-password")).isNotEqualTo(first);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void secretKept_isReadableByItsOwnerOnly() throws Exception {
    try (DataFolder data = open()) {
      data.secret("demo-token");

      assertThat(permissions(data.resolve("demo-token"))).isEqualTo("rw-------");
      assertThat(permissions(parent.resolve("data"))).isEqualTo("rwx------");
    }
  }

  /** As after {@code mkdir data}: everybody of this machine could look inside. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void folderThatWasOpenToOthers_isClosed() throws Exception {
    Path folder = Files.createDirectory(parent.resolve("data"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

    try (DataFolder data = open()) {
      assertThat(permissions(folder)).isEqualTo("rwx------");
    }
  }

  @Test
  void nodeId_isKept() throws Exception {
    String first;
    try (DataFolder data = open()) {
      first = data.nodeId();
    }

    try (DataFolder data = open()) {
      assertThat(data.nodeId()).isEqualTo(first);
    }
  }

  @Test
  void folderIsAFile_saysSo() throws Exception {
    Path file = Files.createFile(parent.resolve("file"));

    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void scratchFolder_isEmptyAgain() throws Exception {
    try (DataFolder data = open()) {
      Files.createDirectories(data.scratchFolder("tmp").resolve("deep"));

      assertThat(data.scratchFolder("tmp")).isEmptyDirectory();
    }
  }

  private DataFolder open() throws StartFailure {
    return DataFolder.open(parent.resolve("data"));
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
