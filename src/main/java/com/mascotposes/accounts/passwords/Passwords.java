package com.mascotposes.accounts.passwords;

import com.mascotposes.platform.limits.FairShares;
import com.mascotposes.platform.limits.FairShares.Share;
import com.mascotposes.platform.limits.TooManyRequestsException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.platform.requests.RequestMark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes and checks password hashes, two at a time and one for each address: a storm of sign-ins
 * takes 38 MiB and two processors at most, one from a single address leaves the other place to
 * everybody else. Whoever would wait longer than five seconds is told to come back. At most twelve
 * wait, half of them from one address, so that a storm does not take the threads either.
 */
@ApplicationScoped
public class Passwords {

  private static final Share AT_ONCE = new Share(2, 1);
  private static final Share LINE = Share.halfForOne(12);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What unknown people's passwords are compared with, so that it takes as long. */
  private final String nobodys = PasswordHash.of("nobody has this password");

  final FairShares places = new FairShares("sign-ins", AT_ONCE, LINE);

  private final Duration patience;

  public Passwords() {
    this(PATIENCE);
  }

  Passwords(Duration patience) {
    this.patience = patience;
  }

  /**
   * A hash to keep.
   *
   * @throws ProblemException 503: too many are at it
   * @throws TooManyRequestsException too many of the caller's address are at it
   */
  public String hash(String password) {
    return inTurn(RequestMark.currentAddress(), () -> PasswordHash.of(password));
  }

  /**
   * Whether the password is right. Takes as long without a hash, and says no then.
   *
   * @throws ProblemException 503: too many are at it
   * @throws TooManyRequestsException too many of the caller's address are at it
   */
  public boolean matches(String password, Optional<String> hash) {
    return inTurn(
        RequestMark.currentAddress(),
        () -> PasswordHash.matches(password, hash.orElse(nobodys)) && hash.isPresent());
  }

  <T> T inTurn(String address, Supplier<T> work) {
    try (FairShares.Lease place = places.take(1, Set.of(address), patience)) {
      return work.get();
    }
  }
}
