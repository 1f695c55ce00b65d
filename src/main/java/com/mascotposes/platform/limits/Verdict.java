package com.mascotposes.platform.limits;

/**
 * What became of asking for a token.
 *
 * @param isGranted whether the request may go on
 * @param limit the allowance's burst
 * @param left tokens that are left, 0 or more
 * @param resetSeconds when the bucket is full again
 * @param retrySeconds when to come again, 1 or more; only for who was refused
 */
public record Verdict(
    boolean isGranted, int limit, int left, long resetSeconds, long retrySeconds) {

  static Verdict granted(Allowance allowance, double left) {
    double missing = allowance.burst() - left;
    return new Verdict(true, allowance.burst(), (int) left, ceil(allowance.secondsFor(missing)), 0);
  }

  static Verdict refused(Allowance allowance, double left) {
    long wait = Math.max(1, ceil(allowance.secondsFor(1 - left)));
    return new Verdict(
        false, allowance.burst(), 0, ceil(allowance.secondsFor(allowance.burst() - left)), wait);
  }

  private static long ceil(double seconds) {
    return (long) Math.ceil(seconds);
  }
}
