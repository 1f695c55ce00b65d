package com.mascotposes.platform.limits;

/**
 * Tokens that this node has taken from a shared bucket and not spent yet, or the knowledge that
 * there are none for a while. Not safe for threads by itself.
 */
final class Purse {

  /** Tokens that nobody spent for so long are let go: the bucket has filled up meanwhile. */
  private static final long KEPT_NS = 10_000_000_000L;

  private int tokens;
  private double leftInBucket;
  private long filledNs;
  private boolean foundNothing;
  private long emptyUntilNs;

  /**
   * Whether asking the bucket would be in vain at this time, which may be earlier than that of the
   * last fill: of several requests at once each has looked at its watch before it waited for us.
   */
  boolean isKnownEmpty(long nowNs) {
    return tokens == 0 && foundNothing && nowNs - emptyUntilNs < 0;
  }

  boolean hasToken(long nowNs) {
    if (nowNs - filledNs > KEPT_NS) {
      tokens = 0;
    }
    return tokens > 0;
  }

  Verdict spend(Allowance allowance) {
    tokens--;
    return Verdict.granted(allowance, leftInBucket + tokens);
  }

  /** What the bucket gave; nothing means that it needs as long as the allowance says for one. */
  void fill(Allowance allowance, Buckets.Taken taken, long nowNs) {
    tokens = taken.granted();
    leftInBucket = taken.left();
    filledNs = nowNs;
    foundNothing = tokens == 0;
    emptyUntilNs = nowNs + (long) (allowance.secondsFor(1 - leftInBucket) * 1e9);
  }

  Verdict refuse(Allowance allowance, long nowNs) {
    double waited = Math.max(0, emptyUntilNs - nowNs) / 1e9;
    double missing = waited / allowance.secondsFor(1);
    return Verdict.refused(allowance, 1 - missing);
  }
}
