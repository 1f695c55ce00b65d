package com.mascotposes.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** For tests of two transactions of which one must wait for the other. */
public final class LockWaits {

  private static final long PATIENCE_SECONDS = 20;

  private LockWaits() {}

  /** Waits until the database makes somebody wait for a lock. */
  public static void awaitOne(EntityManager entities) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (number(entities) == 0) {
      assertThat(System.nanoTime()).as("nobody waits for a lock").isLessThan(deadline);
      new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
    }
  }

  private static int number(EntityManager entities) {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from pg_locks where not granted")
                .getSingleResult())
        .intValue();
  }
}
