package com.mascotposes.testkit;

import com.mascotposes.jobs.Attempt;
import java.util.UUID;

/** The first attempt at some job; writes at once, since the fence is somebody else's test. */
public final class DirectAttempt implements Attempt {

  private final UUID jobId = UUID.randomUUID();

  @Override
  public UUID jobId() {
    return jobId;
  }

  @Override
  public int number() {
    return 1;
  }

  @Override
  public void write(Runnable change) {
    change.run();
  }

  @Override
  public void keep(Runnable change) {
    change.run();
  }
}
