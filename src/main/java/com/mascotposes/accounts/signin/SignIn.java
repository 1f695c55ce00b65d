package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.AccountSettings;
import com.mascotposes.accounts.SignInException;
import com.mascotposes.accounts.audit.AuditTrail;
import com.mascotposes.accounts.passwords.Passwords;
import com.mascotposes.accounts.sessions.OpenedSession;
import com.mascotposes.accounts.sessions.Session;
import com.mascotposes.accounts.sessions.Sessions;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Lets people in by e-mail and password. No transaction is open while a password is hashed. */
@ApplicationScoped
public class SignIn {

  @Inject AccountSettings settings;

  @Inject AccountRepository accounts;

  @Inject NewAccounts newAccounts;

  @Inject Passwords passwords;

  @Inject SignInThrottle throttle;

  @Inject Sessions sessions;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /**
   * Opens an account and signs in.
   *
   * @param device what the client calls itself; may be null
   * @throws ProblemException 403: registration is closed; 409: the e-mail is taken
   */
  public OpenedSession register(RegisterRequest request, String device) {
    if (!settings.isRegistrationOpen()) {
      throw new ProblemException(
          403, "registration-closed", "Registration is closed here; ask the administrator");
    }
    throttle.registration();
    Account account = new Account(request.email(), name(request), clock.instant());
    account.takesPassword(passwords.hash(request.password()));
    Account added = newAccounts.add(account, "registered").orElseThrow(SignIn::taken);
    return sessions.begin(added, Session.Way.PASSWORD, device);
  }

  private static String name(RegisterRequest request) {
    return request.name() == null || request.name().isBlank() ? null : request.name().strip();
  }

  private static ProblemException taken() {
    return new ProblemException(409, "email-taken", "This e-mail has an account; sign in instead");
  }

  /**
   * Signs in.
   *
   * @throws SignInException unknown e-mail or wrong password, in the same words and after the same
   *     time; or the password was changed while it was compared
   */
  public OpenedSession login(LoginRequest request, String device) {
    Account account =
        throttle.password(request.email(), () -> proven(request.email(), request.password()));
    return sessions.begin(account, Session.Way.PASSWORD, device);
  }

  private Account proven(String email, String password) {
    Optional<Account> account = accounts.findByEmail(email);
    if (!passwords.matches(password, account.flatMap(Account::passwordHash))) {
      audit.tell("sign-in-failed", account.map(Account::id).orElse(null), "password");
      throw new SignInException("E-mail or password is wrong");
    }
    return account.orElseThrow();
  }
}
