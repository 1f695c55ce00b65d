package com.mascotposes.platform.limits;

import com.mascotposes.platform.limits.FairShares.Share;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Work on a request that takes much memory for a moment: taking a large body apart needs five times
 * its length, and reading a large picture 250 MB. Two at a time, on a heap of less than 1 GB one;
 * never more than one of an account or an address.
 */
@ApplicationScoped
public class HeavyWork {

  private static final long HEAP_EACH = 500_000_000;
  private static final int MOST_AT_ONCE = 2;
  private static final Share LINE = Share.halfForOne(12);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final FairShares places = places(Runtime.getRuntime().maxMemory());

  static FairShares places(long heapBytes) {
    long atOnce = Math.max(1, Math.min(MOST_AT_ONCE, heapBytes / HEAP_EACH));
    return new FairShares("pictures are coming in", new Share(atOnce, 1), LINE);
  }

  /**
   * Works when it is this request's turn, which may take fifteen seconds.
   *
   * @param owners {@link RequestOwner#names}
   * @throws ProblemException 429 or 503: too many others want a turn
   */
  public <T> T inTurn(Set<String> owners, Supplier<T> work) {
    try (FairShares.Lease place = places.take(1, owners, PATIENCE)) {
      return work.get();
    }
  }
}
