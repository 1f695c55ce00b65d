package com.mascotposes.platform.limits;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What this request takes of {@link BodyMemory}, until it has been answered. */
@RequestScoped
public class HeldBody {

  /** So little may every thread have at once. */
  static final int SMALL_BYTES = 64 * 1024;

  @Inject BodyMemory memory;

  @Inject RequestOwner owner;

  private final List<FairShares.Lease> leases = new ArrayList<>();

  /**
   * Sets memory aside before it is filled, until the request has been answered; waits a few seconds
   * for it.
   *
   * @param bytes of the body
   * @param copies how often they are in memory while the request is worked at
   * @throws ProblemException 429 or 503: others have it
   */
  public void hold(long bytes, int copies) {
    leases.add(take(bytes, copies));
  }

  /** The same, for something that can be let go earlier. */
  public FairShares.Lease take(long bytes, int copies) {
    return bytes > SMALL_BYTES ? memory.take(bytes * copies, owner.names()) : () -> {};
  }

  @PreDestroy
  void letGo() {
    leases.forEach(FairShares.Lease::close);
  }
}
