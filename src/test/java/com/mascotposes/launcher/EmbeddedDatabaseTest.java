package com.mascotposes.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @TempDir Path parent;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void firstStart_keepsOthersOut() throws Exception {
    try (DataFolder data = DataFolder.open(parent.resolve("data"))) {
      data.folder("logs");
      try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
        DatabaseAccess access = database.access();

        access.check();
        assertThatThrownBy(() -> DriverManager.getConnection(access.url(), "postgres", "guess"))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("password");
        assertThat(Files.readAllLines(data.resolve("postgres").resolve("pg_hba.conf")))
            .filteredOn(line -> !line.startsWith("#"))
            .noneMatch(line -> line.contains("trust"));
        assertThat(Files.getPosixFilePermissions(data.resolve("postgres-17")))
            .isEqualTo(PosixFilePermissions.fromString("rwx------"));
      }
    }
  }
}
