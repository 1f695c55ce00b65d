package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.EmailAddress;
import com.mascotposes.accounts.SecretText;
import com.mascotposes.platform.limits.Allowance;
import com.mascotposes.platform.limits.Buckets;
import com.mascotposes.platform.limits.LimitSettings;
import com.mascotposes.platform.limits.TooManyRequestsException;
import com.mascotposes.platform.requests.RequestMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How often somebody may be wrong. Counted in the database, so on all nodes together, and before
 * anything is compared, so that tries at the same moment count too; a right try costs nothing.
 *
 * <p>From one address at one account few tries; at one account from everywhere so many that a
 * stranger cannot easily lock its owner out.
 */
@ApplicationScoped
public class SignInThrottle {

  private static final Allowance OF_ADDRESS_AT_ACCOUNT = new Allowance("sign-in-pair", 10, 1, 1);
  private static final Allowance OF_ADDRESS = new Allowance("sign-in-address", 50, 5, 1);
  private static final Allowance AT_ACCOUNT = new Allowance("sign-in-account", 100, 5, 1);
  private static final Allowance CODES = new Allowance("sign-in-code", 5, 1, 1);
  private static final Allowance REGISTRATIONS = new Allowance("register", 50, 2, 1);

  @Inject Buckets buckets;

  @Inject TurnedAway turnedAway;

  @Inject LimitSettings settings;

  /** A step that may turn out wrong. */
  public interface Try<T> {
    T run();
  }

  /**
   * Tries a password.
   *
   * @param email as typed
   * @throws TooManyRequestsException it was wrong too often
   */
  public <T> T password(String email, Try<T> step) {
    String address = RequestMark.currentAddress();
    String account = HexFormat.of().formatHex(SecretText.hash(EmailAddress.of(email)), 0, 16);
    Optional<String> at = Optional.of(email);
    return attempt(
        OF_ADDRESS,
        address,
        at,
        () ->
            attempt(
                OF_ADDRESS_AT_ACCOUNT,
                address + " " + account,
                at,
                () -> attempt(AT_ACCOUNT, account, at, step)));
  }

  /**
   * Tries a code.
   *
   * @throws TooManyRequestsException codes from this address were wrong too often
   */
  <T> T code(Try<T> step) {
    return attempt(CODES, RequestMark.currentAddress(), Optional.empty(), step);
  }

  /**
   * Counts a new account.
   *
   * @throws TooManyRequestsException this address has made too many
   */
  void registration() {
    if (!settings.isEnabled()) {
      return;
    }
    try {
      if (!has(REGISTRATIONS, RequestMark.currentAddress())) {
        throw tooMany(REGISTRATIONS);
      }
    } catch (SQLException e) {
      throw uncounted(e);
    }
  }

  private <T> T attempt(Allowance allowance, String owner, Optional<String> email, Try<T> step) {
    try {
      if (!has(allowance, owner)) {
        turnedAway.note(allowance, owner, email);
        throw tooMany(allowance);
      }
      T result = step.run();
      buckets.giveBack(allowance, owner);
      return result;
    } catch (SQLException e) {
      throw uncounted(e);
    }
  }

  private boolean has(Allowance allowance, String owner) throws SQLException {
    return buckets.take(allowance, owner, 1).granted() > 0;
  }

  private static TooManyRequestsException tooMany(Allowance allowance) {
    return new TooManyRequestsException(
        "Too many tries", Math.max(1, (long) Math.ceil(60 / allowance.perMinute())));
  }

  private static IllegalStateException uncounted(SQLException cause) {
    return new IllegalStateException("tries cannot be counted", cause);
  }
}
