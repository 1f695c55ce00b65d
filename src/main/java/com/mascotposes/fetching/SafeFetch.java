package com.mascotposes.fetching;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.concurrent.Semaphore;

/**
 * Fetches pictures from the public internet, few at a time: whoever answers slowly holds up nobody
 * but themselves.
 */
@ApplicationScoped
public class SafeFetch {

  private static final int AT_ONCE = 4;

  @Resource ManagedScheduledExecutorService threads;

  private final FetchRules rules = FetchRules.ofTheInternet();

  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * The bytes behind the address, at most 10 MB; whether they are a picture is for the caller to
   * find out. Takes ten seconds at most. Never call it inside a transaction.
   *
   * @throws FetchRefusedException it is not allowed, not there, too large, or takes too long
   * @throws ProblemException 503 when too many are under way
   */
  public byte[] picture(URI address) {
    if (!places.tryAcquire()) {
      throw new ProblemException(
              503, "busy", "Too many pictures are being fetched just now; try again in a moment")
          .with("Retry-After", "3");
    }
    try {
      return new Fetch(rules, threads).picture(address);
    } finally {
      places.release();
    }
  }
}
