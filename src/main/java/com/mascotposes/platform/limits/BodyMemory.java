package com.mascotposes.platform.limits;

import com.mascotposes.platform.limits.FairShares.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;

/**
 * The memory that this node gives to all large bodies of requests together: an eighth of its heap.
 * One account, and one address, has half of that at most.
 */
@ApplicationScoped
public class BodyMemory {

  private static final int PART_OF_HEAP = 8;
  private static final Share LINE = Share.halfForOne(12);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final FairShares bytes = shares(Runtime.getRuntime().maxMemory());

  static FairShares shares(long heapBytes) {
    Share bytes = Share.halfForOne(heapBytes / PART_OF_HEAP);
    return new FairShares("large requests are coming in", bytes, LINE);
  }

  FairShares.Lease take(long amount, Set<String> owners) {
    return bytes.take(amount, owners, PATIENCE);
  }
}
