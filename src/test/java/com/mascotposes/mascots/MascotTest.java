package com.mascotposes.mascots;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.jobs.JobFailure;
import com.mascotposes.storage.PictureKey;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MascotTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final Mascot mascot =
      Mascot.fromPicture(UUID.randomUUID(), "Fox", new PictureKey("mascots/a.png"), NOW);

  @Test
  void waitingForTheStore_saysSoAndIsNoFailure() {
    mascot.waitsForStore(true, NOW);

    assertThat(mascot.status()).isEqualTo(MascotStatus.PENDING);
    assertThat(mascot.waitsFor()).contains("waits for the picture store");
    assertThat(mascot.errorMessage()).isNull();
  }

  @Test
  void storedInTheEnd_waitsForNothing() {
    mascot.waitsForStore(true, NOW);
    mascot.completes(new PictureKey("mascots/b.png"), NOW);

    assertThat(mascot.waitsFor()).isNull();
    assertThat(mascot.errorMessage()).isNull();
  }

  @Test
  void failed_saysWhy() {
    mascot.waitsForStore(true, NOW);
    mascot.fails(new JobFailure("storage_unavailable", "Too long."), NOW);

    assertThat(mascot.waitsFor()).isNull();
    assertThat(mascot.errorMessage()).isEqualTo("Too long.");
  }
}
