package com.mascotposes.fetching;

import com.mascotposes.platform.limits.FairShares;
import com.mascotposes.platform.limits.FairShares.Share;
import com.mascotposes.platform.limits.RequestOwner;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Fetches pictures from the public internet, four at a time and nobody waits: of one account, of
 * one client's address and from one host two at most. So whoever names hosts that answer slowly
 * holds up others only together with a second account somewhere else, and for ten seconds.
 */
@ApplicationScoped
@ManagedScheduledExecutorDefinition(name = SafeFetch.THREADS, maxAsync = 8)
public class SafeFetch {

  static final String THREADS = "java:app/concurrent/Fetching";

  private static final Share AT_ONCE = new Share(4, 2);
  private static final Share NOBODY_WAITS = new Share(0, 0);

  /** Of their own, since a name server that is slow holds one, and nothing interrupts it. */
  @Resource(lookup = THREADS)
  ManagedScheduledExecutorService threads;

  @Inject RequestOwner owner;

  private final FetchRules rules = FetchRules.ofTheInternet();

  private final FairShares places =
      new FairShares("pictures are being fetched", AT_ONCE, NOBODY_WAITS);

  /**
   * The bytes behind the address, at most 10 MB; whether they are a picture is for the caller to
   * find out. Takes ten seconds at most. Never call it inside a transaction.
   *
   * @throws FetchRefusedException it is not allowed, not there, too large, or takes too long
   * @throws ProblemException 429 or 503 when too many are under way
   */
  public byte[] picture(URI address) {
    try (FairShares.Lease place = places.take(1, owners(address), Duration.ZERO)) {
      return fetched(address);
    }
  }

  private Set<String> owners(URI address) {
    Set<String> owners = new HashSet<>(owner.names());
    owners.add("host " + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT));
    return owners;
  }

  byte[] fetched(URI address) {
    return new Fetch(rules, threads).picture(address);
  }
}
