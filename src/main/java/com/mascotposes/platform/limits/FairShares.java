package com.mascotposes.platform.limits;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something of which a node has only so much: places for threads, or bytes. Nobody takes more than
 * a share of it, whatever they send, and few enough wait for it that threads are left for everybody
 * else. Whoever waits longest goes first, unless what they want is not there yet.
 *
 * <p>One claim larger than a share, or than everything, is granted when it is the only one.
 */
public final class FairShares {

  private static final long RETRY_SECONDS = 5;

  private final String what;
  private final Share held;
  private final Share line;
  private final Map<String, Long> taken = new HashMap<>();
  private final List<Claim> waiting = new ArrayList<>();
  private long all;

  /**
   * @param what is done with it, such as {@code pictures are coming in}, for the refusal's sentence
   * @param held how much of it may be held at once
   * @param line how many may wait for it at once
   */
  public FairShares(String what, Share held, Share line) {
    this.what = what;
    this.held = held;
    this.line = line;
  }

  /**
   * @param all how much there is for all together
   * @param ofOne how much of that one owner may have
   */
  public record Share(long all, long ofOne) {

    /** Half of everything is the most for one. */
    public static Share halfForOne(long all) {
      return new Share(all, (all + 1) / 2);
    }
  }

  /** What somebody has; closing it gives it back, once. */
  public interface Lease extends AutoCloseable {
    @Override
    void close();
  }

  private static final class Claim {
    private final long amount;
    private final Set<String> owners;
    private boolean isHeld;

    Claim(long amount, Set<String> owners) {
      this.amount = amount;
      this.owners = owners;
    }
  }

  /**
   * Takes some of it.
   *
   * @param owners whose shares count, such as an account and an address
   * @param patience how long to wait for it
   * @throws TooManyRequestsException an owner's share is used up
   * @throws ProblemException 503: all of it is used up
   */
  public synchronized Lease take(long amount, Set<String> owners, Duration patience) {
    Claim claim = new Claim(amount, owners);
    if (fits(claim)) {
      hold(claim);
    } else {
      await(claim, patience);
    }
    return () -> giveBack(claim);
  }

  private boolean fits(Claim claim) {
    return (all == 0 || all + claim.amount <= held.all()) && isInShare(claim);
  }

  private boolean isInShare(Claim claim) {
    return claim.owners.stream()
        .map(owner -> taken.getOrDefault(owner, 0L))
        .allMatch(has -> has == 0 || has + claim.amount <= held.ofOne());
  }

  private void hold(Claim claim) {
    claim.isHeld = true;
    all += claim.amount;
    claim.owners.forEach(owner -> taken.merge(owner, claim.amount, Long::sum));
  }

  private void await(Claim claim, Duration patience) {
    if (patience.isZero() || !mayWait(claim)) {
      throw refusal(claim);
    }
    long end = System.nanoTime() + patience.toNanos();
    waiting.add(claim);
    try {
      long restMs = patience.toMillis();
      while (!claim.isHeld && restMs > 0) {
        wait(restMs);
        restMs = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.remove(claim);
    }
    if (!claim.isHeld) {
      throw refusal(claim);
    }
  }

  private boolean mayWait(Claim claim) {
    return waiting.size() < line.all()
        && claim.owners.stream().allMatch(owner -> waitingOf(owner) < line.ofOne());
  }

  private long waitingOf(String owner) {
    return waiting.stream().filter(other -> other.owners.contains(owner)).count();
  }

  private ProblemException refusal(Claim claim) {
    if (!isInShare(claim)) {
      return new TooManyRequestsException("Too many " + what + " from here at once", RETRY_SECONDS);
    }
    return new ProblemException(503, "busy", "Too many " + what + " just now; try again")
        .with(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_SECONDS));
  }

  /** How many wait for it. */
  public synchronized int waiting() {
    return waiting.size();
  }

  private synchronized void giveBack(Claim claim) {
    if (claim.isHeld) {
      claim.isHeld = false;
      all -= claim.amount;
      claim.owners.forEach(
          owner ->
              taken.computeIfPresent(
                  owner, (key, has) -> has == claim.amount ? null : has - claim.amount));
      grantWaiting();
    }
  }

  private void grantWaiting() {
    for (Claim claim : List.copyOf(waiting)) {
      if (fits(claim)) {
        waiting.remove(claim);
        hold(claim);
      }
    }
    notifyAll();
  }
}
