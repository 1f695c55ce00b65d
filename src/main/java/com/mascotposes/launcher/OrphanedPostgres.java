package com.mascotposes.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived the launcher which started it: both, launcher and watchdog, were
 * killed.
 *
 * <p>Left alone it would keep the data folder, and a new start would fail or silently adopt it.
 */
final class OrphanedPostgres {

  private static final long PATIENCE_S = 30;

  private OrphanedPostgres() {}

  /**
   * Stops it and waits until it is gone; returns at once when there is none.
   *
   * @throws StartFailure it does not go
   */
  static void stop(Path cluster) throws IOException, StartFailure {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> orphan = processIn(pidFile).filter(OrphanedPostgres::isPostgres);
    if (orphan.isPresent()) {
      stop(orphan.get());
    }
    Files.deleteIfExists(pidFile);
  }

  private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
    List<String> lines = Files.readAllLines(pidFile);
    boolean hasPid = !lines.isEmpty() && lines.get(0).strip().matches("\\d{1,18}");
    return hasPid ? ProcessHandle.of(Long.parseLong(lines.get(0).strip())) : Optional.empty();
  }

  /** The process may be a stranger: after a restart of the machine numbers are dealt anew. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().orElse("").contains("postgres");
  }

  private static void stop(ProcessHandle orphan) throws IOException, StartFailure {
    PostgresSignals.stopFast(orphan);
    try {
      orphan.onExit().get(PATIENCE_S, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw StartFailure.because(
          "A PostgreSQL of an earlier start (process " + orphan.pid() + ") does not stop.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw StartFailure.because("The start was interrupted.", e);
    }
  }
}
