package com.mascotposes.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.SignInException;
import com.mascotposes.accounts.care.AccountClosing;
import com.mascotposes.accounts.care.PasswordChange;
import com.mascotposes.accounts.sessions.OpenedSession;
import com.mascotposes.accounts.sessions.Session;
import com.mascotposes.accounts.sessions.Sessions;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.testkit.LockWaits;
import com.mascotposes.testkit.PosesArchive;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is on the way in while the door is locked stays outside. */
@ExtendWith(ArquillianExtension.class)
class OvertakenSignInContainerIT {

  private static final String PASSWORD = "correct horse";

  @Inject SignIn signIn;

  @Inject SignInCodes codes;

  @Inject Sessions sessions;

  @Inject PasswordChange passwords;

  @Inject AccountClosing closing;

  @Inject AccountRepository accounts;

  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  private final String email = UUID.randomUUID() + "@example.org";
  private OpenedSession owner;

  @Deployment
  static WebArchive archive() {
    return PosesArchive.application();
  }

  @BeforeEach
  void register() {
    owner = signIn.register(new RegisterRequest(email, PASSWORD, null), "owner");
  }

  /** The old password was right when it was compared, and its session outlived the change. */
  @Test
  void passwordChangedMeanwhile_oldOneOpensNothing() throws Exception {
    Future<OpenedSession> thief =
        overtaken(
            () -> signIn.login(new LoginRequest(email, PASSWORD), "thief"),
            account -> passwords.keep(account, "$argon2id$" + "x".repeat(60), Optional.empty()));

    assertThatThrownBy(() -> thief.get(20, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(SignInException.class);
    assertThat(openSessions()).isZero();
    assertThat(audited("sign-in-failed")).isEqualTo(1);
  }

  @Test
  void signedOutEverywhereMeanwhile_codeOpensNothing() throws Exception {
    String code = codes.issue(owner.accountId(), Optional.empty()).code();

    Future<OpenedSession> thief =
        overtaken(
            () -> codes.exchange(new CodeRequest(code), "thief"),
            account -> sessions.endAll(account.id(), Optional.empty()));

    assertThatThrownBy(() -> thief.get(20, TimeUnit.SECONDS))
        .cause()
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(400));
    assertThat(openSessions()).isZero();
  }

  @Test
  void signedOutEverywhereMeanwhile_refreshOpensNothing() throws Exception {
    Future<OpenedSession> thief =
        overtaken(
            () -> sessions.refresh(owner.refreshToken()),
            account -> sessions.endAll(account.id(), Optional.empty()));

    assertThatThrownBy(() -> thief.get(20, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(SignInException.class);
    assertThat(openSessions()).isZero();
  }

  @Test
  void accountClosedMeanwhile_nothingOpensIt() {
    Account proven = accounts.get(owner.accountId());
    closing.shut(proven);

    for (Session.Way way : Session.Way.values()) {
      assertThatThrownBy(() -> sessions.begin(proven, way, "late"))
          .isInstanceOf(SignInException.class);
    }
  }

  @Test
  void passwordChangedMeanwhile_oldOneChangesAndClosesNothing() {
    Account proven = accounts.get(owner.accountId());
    passwords.keep(proven, "$argon2id$" + "x".repeat(60), Optional.empty());

    assertThatThrownBy(
            () -> passwords.keep(proven, "$argon2id$" + "y".repeat(60), Optional.empty()))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> closing.shut(proven)).isInstanceOf(ProblemException.class);
    assertThat(accounts.get(owner.accountId()).passwordHash().orElseThrow()).contains("x");
  }

  @Test
  void sessionEndedMeanwhile_isShownNoCode() {
    UUID session = sessions.find(owner.accessToken()).orElseThrow().id();
    sessions.endAll(owner.accountId(), Optional.empty());

    assertThatThrownBy(() -> codes.issue(owner.accountId(), Optional.of(session)))
        .isInstanceOf(SignInException.class);
  }

  private interface Step {
    void run(Account account);
  }

  /** Begins {@code slow}, and does {@code quick} once it has come to where it must wait. */
  private Future<OpenedSession> overtaken(Callable<OpenedSession> slow, Step quick)
      throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    transaction.begin();
    try {
      Account account = accounts.lock(owner.accountId());
      quick.run(account);
      Future<OpenedSession> result = thread.submit(slow);
      LockWaits.awaitOne(entities);
      return result;
    } finally {
      transaction.commit();
      thread.shutdown();
    }
  }

  private long openSessions() {
    return number("select count(*) from session where ended_at is null and account_id = ?1");
  }

  private long audited(String action) {
    return number(
        "select count(*) from audit_entry where action = '" + action + "' and account_id = ?1");
  }

  private long number(String query) {
    return ((Number)
            entities.createNativeQuery(query).setParameter(1, owner.accountId()).getSingleResult())
        .longValue();
  }
}
