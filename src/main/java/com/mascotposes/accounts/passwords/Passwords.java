package com.mascotposes.accounts.passwords;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes and checks password hashes, two at a time: a storm of sign-ins takes 38 MiB and two
 * processors at most, and whoever would wait longer than two seconds is told to come back. At most
 * four wait, so that a storm does not take the threads of everybody else.
 */
@ApplicationScoped
public class Passwords {

  private static final int AT_ONCE = 2;
  private static final int WAITING = 4;
  private static final long PATIENCE_MS = 2000;

  /** What unknown people's passwords are compared with, so that it takes as long. */
  private final String nobodys = PasswordHash.of("nobody has this password");

  private final Semaphore room = new Semaphore(AT_ONCE + WAITING);
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /**
   * A hash to keep.
   *
   * @throws ProblemException 503: too many are at it
   */
  public String hash(String password) {
    return inTurn(() -> PasswordHash.of(password));
  }

  /**
   * Whether the password is right. Takes as long without a hash, and says no then.
   *
   * @throws ProblemException 503: too many are at it
   */
  public boolean matches(String password, Optional<String> hash) {
    return inTurn(() -> PasswordHash.matches(password, hash.orElse(nobodys)) && hash.isPresent());
  }

  <T> T inTurn(Supplier<T> work) {
    if (!room.tryAcquire()) {
      throw busy();
    }
    try {
      return inPlace(work);
    } finally {
      room.release();
    }
  }

  private <T> T inPlace(Supplier<T> work) {
    awaitPlace();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private void awaitPlace() {
    try {
      if (!places.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private static ProblemException busy() {
    return new ProblemException(503, "busy", "Too many people sign in at this moment; try again")
        .with(HttpHeaders.RETRY_AFTER, "3");
  }
}
