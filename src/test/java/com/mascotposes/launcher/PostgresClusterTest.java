package com.mascotposes.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresClusterTest {

  @TempDir Path folder;

  @Test
  void firstStartWasKilled_startsAfresh() throws Exception {
    Files.writeString(folder.resolve("PG_VERSION"), "17\n");

    new PostgresCluster(folder).discardIfUnfinished();

    assertThat(folder).doesNotExist();
  }

  @Test
  void firstStartHadFinished_keepsEverything() throws Exception {
    Files.writeString(folder.resolve("PG_VERSION"), "17\n");
    Files.createFile(folder.resolve("poses-finished"));

    new PostgresCluster(folder).discardIfUnfinished();

    assertThat(folder.resolve("PG_VERSION")).exists();
  }

  @Test
  void writtenByOlderPostgres_isRefused() throws Exception {
    Files.writeString(folder.resolve("PG_VERSION"), "16\n");

    assertThatThrownBy(() -> new PostgresCluster(folder).requireVersion("17"))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("PostgreSQL 16");
  }
}
