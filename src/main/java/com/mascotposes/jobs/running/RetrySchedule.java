package com.mascotposes.jobs.running;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long a job waits between two attempts: exponential, with jitter, never less than asked. */
final class RetrySchedule {

  private static final double JITTER = 0.25;

  private final Duration backoff;
  private final RandomGenerator random;

  /**
   * @param backoff the wait after the first attempt; it doubles after each further one
   */
  RetrySchedule(Duration backoff, RandomGenerator random) {
    this.backoff = backoff;
    this.random = random;
  }

  /**
   * The wait after an attempt that failed: 2 s, 4 s, 8 s … each up to a quarter longer, so that
   * jobs that failed together do not come back together.
   *
   * @param attempt the one that failed, 1 for the first
   * @param notBefore what the failure asked for
   */
  Duration after(int attempt, Duration notBefore) {
    double factor = Math.pow(2, Math.min(attempt, 20) - 1.0) * (1 + JITTER * random.nextDouble());
    Duration wait = Duration.ofMillis((long) (backoff.toMillis() * factor));
    return wait.compareTo(notBefore) > 0 ? wait : notBefore;
  }
}
