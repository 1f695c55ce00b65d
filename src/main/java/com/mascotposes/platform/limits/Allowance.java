package com.mascotposes.platform.limits;

/**
 * How much somebody may do.
 *
 * @param name part of the bucket's name; each allowance has buckets of its own
 * @param burst how many requests at once, 1 or more
 * @param perMinute how many in the long run, more than 0
 * @param handful how many a node takes at a time: 1 is exact, more is cheaper and may strand a few
 *     on a node that no longer needs them; never does anybody get more than the burst
 */
public record Allowance(String name, int burst, double perMinute, int handful) {

  public Allowance {
    if (burst < 1 || perMinute <= 0 || handful < 1 || handful > burst) {
      throw new IllegalArgumentException(
          "limit %s: burst %d, %s a minute, handful %d is not possible"
              .formatted(name, burst, perMinute, handful));
    }
  }

  /** How long an empty bucket takes to hold this many tokens. */
  double secondsFor(double tokens) {
    return tokens * 60 / perMinute;
  }
}
