package com.mascotposes.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.SignInException;
import com.mascotposes.accounts.sessions.OpenedSession;
import com.mascotposes.accounts.sessions.Sessions;
import com.mascotposes.accounts.sessions.SigningKeys;
import com.mascotposes.platform.limits.TooManyRequestsException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.testkit.PosesArchive;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Getting in, on a real database: what happens once happens once, whoever else tries. */
@ExtendWith(ArquillianExtension.class)
class SignInContainerIT {

  private static final String PASSWORD = "correct horse";

  @Inject SignIn signIn;

  @Inject SignInCodes codes;

  @Inject Sessions sessions;

  @Inject SigningKeys keys;

  @Inject AccountRepository accounts;

  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  private final String email = UUID.randomUUID() + "@example.org";

  @Deployment
  static WebArchive archive() {
    return PosesArchive.application();
  }

  @BeforeEach
  void forgetEarlierTries() throws Exception {
    run("delete from rate_bucket");
  }

  @Test
  void sameEmailSeveralTimesAtOnce_isOneAccountWithItsCredits() throws Exception {
    List<Future<OpenedSession>> tries = atOnce(4, this::register);

    assertThat(succeeded(tries)).isEqualTo(1);
    assertThat(
            number(
                "select count(*) from account a join ledger_entry e on e.account_id = a.id"
                    + " where a.email = ?1 and e.cause = 'signup'",
                email))
        .isEqualTo(1);
  }

  @Test
  void registered_opensByAccessTokenUntilSignedOut() {
    OpenedSession opened = register();

    assertThat(sessions.find(opened.accessToken())).isPresent();
    sessions.endAll(opened.accountId(), Optional.empty());
    assertThat(sessions.find(opened.accessToken())).isEmpty();
    assertThatThrownBy(() -> sessions.refresh(opened.refreshToken()))
        .isInstanceOf(SignInException.class);
  }

  @Test
  void signedOutEverywhere_codeShownBeforeIsNone() {
    UUID account = register().accountId();
    CodeView code = codes.issue(account, Optional.empty());

    sessions.endAll(account, Optional.empty());

    assertThatThrownBy(() -> exchange(code.code()))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(400));
  }

  @Test
  void emailInOtherCase_isTheSameAccount() {
    OpenedSession opened = register();

    OpenedSession again =
        signIn.login(new LoginRequest(" " + email.toUpperCase() + " ", PASSWORD), null);

    assertThat(again.accountId()).isEqualTo(opened.accountId());
  }

  @Test
  void wrongTooOften_isTurnedAwayAndRightOnesCostNothing() {
    register();
    for (int i = 0; i < 30; i++) {
      signIn.login(new LoginRequest(email, PASSWORD), null);
    }
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> signIn.login(new LoginRequest(email, "wrong horse"), null))
          .isInstanceOf(SignInException.class);
    }

    assertThatThrownBy(() -> signIn.login(new LoginRequest(email, PASSWORD), null))
        .isInstanceOf(TooManyRequestsException.class);
  }

  /** Each spelling had tries of its own. */
  @Test
  void wrongTooOftenInAnyCase_isTurnedAway() {
    register();
    List<String> spellings = List.of(email, email.toUpperCase(), " " + email);
    for (int i = 0; i < 10; i++) {
      LoginRequest wrong = new LoginRequest(spellings.get(i % 3), "wrong horse");
      assertThatThrownBy(() -> signIn.login(wrong, null)).isInstanceOf(SignInException.class);
    }

    for (String spelling : spellings) {
      assertThatThrownBy(() -> signIn.login(new LoginRequest(spelling, PASSWORD), null))
          .isInstanceOf(TooManyRequestsException.class);
    }
  }

  @Test
  void codeUsedSeveralTimesAtOnce_opensOnce() throws Exception {
    CodeView code = codes.issue(register().accountId(), Optional.empty());

    List<Future<OpenedSession>> tries = atOnce(5, () -> exchange(code.code()));

    assertThat(succeeded(tries)).isEqualTo(1);
  }

  @Test
  void newCode_makesTheOldOneWorthless() {
    UUID account = register().accountId();
    CodeView old = codes.issue(account, Optional.empty());
    CodeView fresh = codes.issue(account, Optional.empty());

    assertThatThrownBy(() -> exchange(old.code())).isInstanceOf(ProblemException.class);
    assertThat(exchange(" " + fresh.code().substring(0, 3) + " " + fresh.code().substring(3)))
        .isNotNull();
  }

  @Test
  void codeFiveMinutesOld_isNone() throws Exception {
    CodeView code = codes.issue(register().accountId(), Optional.empty());
    run(
        "update sign_in_code set created_at = created_at - interval '301 seconds',"
            + " expires_at = expires_at - interval '301 seconds'");

    assertThatThrownBy(() -> exchange(code.code()))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(400));
  }

  @Test
  void fiveWrongCodesFromOneAddress_endItsTries() {
    String right = codes.issue(register().accountId(), Optional.empty()).code();
    for (int i = 0; i < 5; i++) {
      String wrong = String.format("%06d", (Integer.parseInt(right) + 1 + i) % 1_000_000);
      assertThatThrownBy(() -> exchange(wrong)).isInstanceOf(ProblemException.class);
    }

    assertThatThrownBy(() -> exchange(right)).isInstanceOf(TooManyRequestsException.class);
  }

  @Test
  void fiftyWrongCodesOfAnybody_makeACodeWorthlessElsewhere() throws Exception {
    String right = codes.issue(register().accountId(), Optional.empty()).code();
    run("update sign_in_code set shown_to = '203.0.113.1'");
    fiftyWrongCodes();

    assertThatThrownBy(() -> exchange(right))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(400));
  }

  @Test
  void fiftyWrongCodesOfAnybody_leaveACodeItsWorthWhereItWasShown() throws Exception {
    OpenedSession opened = register();
    String right = codes.issue(opened.accountId(), Optional.empty()).code();
    fiftyWrongCodes();

    assertThat(exchange(right).accountId()).isEqualTo(opened.accountId());
  }

  private void fiftyWrongCodes() throws Exception {
    for (int i = 0; i < 50; i++) {
      run("delete from rate_bucket");
      assertThatThrownBy(() -> exchange("none")).isInstanceOf(ProblemException.class);
    }
    run("delete from rate_bucket");
  }

  @Test
  void codes_areKeptUnderAKeyedHash() throws Exception {
    CodeView code = codes.issue(register().accountId(), Optional.empty());

    assertThat(
            number(
                "select count(*) from sign_in_code where code_hash = sha256(convert_to(?1, 'UTF8'))"
                    + " or encode(code_hash, 'escape') like '%' || ?1 || '%'",
                code.code()))
        .isZero();
  }

  @Test
  void refreshTokenUsedLongAgo_endsTheSessionForEverybody() throws Exception {
    OpenedSession first = register();
    OpenedSession second = sessions.refresh(first.refreshToken());
    run(
        "update refresh_token set created_at = created_at - interval '1 hour',"
            + " used_at = used_at - interval '1 hour' where used_at is not null");

    assertThatThrownBy(() -> sessions.refresh(first.refreshToken()))
        .isInstanceOf(SignInException.class);
    assertThat(sessions.find(second.accessToken())).isEmpty();
    assertThatThrownBy(() -> sessions.refresh(second.refreshToken()))
        .isInstanceOf(SignInException.class);
  }

  @Test
  void answerToRefreshLost_clientGetsTheSameTokenAgain() {
    OpenedSession first = register();
    OpenedSession lost = sessions.refresh(first.refreshToken());

    OpenedSession again = sessions.refresh(first.refreshToken());

    assertThat(again.refreshToken()).isEqualTo(lost.refreshToken());
    assertThat(sessions.find(again.accessToken())).isPresent();
    assertThat(sessions.refresh(again.refreshToken()).refreshToken())
        .isNotEqualTo(again.refreshToken());
  }

  /** Each got another token that went on being refreshed, a thief's as well. */
  @Test
  void refreshedSeveralTimesAtOnce_isOneChain() throws Exception {
    String token = register().refreshToken();

    List<Future<OpenedSession>> tries = atOnce(8, () -> sessions.refresh(token));

    Set<String> next = new HashSet<>();
    for (Future<OpenedSession> each : tries) {
      next.add(each.get().refreshToken());
    }
    assertThat(next).hasSize(1).doesNotContain(token);
  }

  @Test
  void refreshTokenUsedAgainAfterTheNextOne_endsTheSession() {
    OpenedSession first = register();
    OpenedSession second = sessions.refresh(first.refreshToken());
    OpenedSession third = sessions.refresh(second.refreshToken());

    assertThatThrownBy(() -> sessions.refresh(first.refreshToken()))
        .isInstanceOf(SignInException.class);

    assertThat(sessions.find(third.accessToken())).isEmpty();
    assertThatThrownBy(() -> sessions.refresh(third.refreshToken()))
        .isInstanceOf(SignInException.class);
    assertThat(audited(first.accountId(), "refresh-replayed")).isEqualTo(1);
  }

  @Test
  void keyRotated_nobodyIsSignedOut() {
    OpenedSession before = register();

    keys.rotate();

    assertThat(sessions.find(before.accessToken())).isPresent();
    assertThat(sessions.find(sessions.refresh(before.refreshToken()).accessToken())).isPresent();
  }

  @Test
  void secrets_areNowhereInTheDatabase() {
    OpenedSession opened = register();

    assertThat(
            number(
                "select count(*) from refresh_token where encode(token_hash, 'escape') like"
                    + " '%' || ?1 || '%'",
                opened.refreshToken()))
        .isZero();
    assertThat(
            number(
                "select count(*) from account where password_hash like '%' || ?1 || '%'", PASSWORD))
        .isZero();
  }

  @Test
  void audit_tellsSignInsAndFailuresAndRefusesChanges() throws Exception {
    UUID account = register().accountId();
    assertThatThrownBy(() -> signIn.login(new LoginRequest(email, "wrong horse"), null))
        .isInstanceOf(SignInException.class);

    assertThat(audited(account, "account-opened")).isEqualTo(1);
    assertThat(audited(account, "sign-in")).isEqualTo(1);
    assertThat(audited(account, "sign-in-failed")).isEqualTo(1);
    for (String change :
        List.of("update audit_entry set action = 'x'", "delete from audit_entry")) {
      assertThatThrownBy(() -> run(change))
          .isInstanceOf(PersistenceException.class)
          .hasMessageContaining("append-only");
    }
  }

  /** Whoever guessed on after the limit left no trace. */
  @Test
  void turnedAway_isAuditedOnceHoweverOftenItIsTried() {
    UUID account = register().accountId();
    LoginRequest wrong = new LoginRequest(email, "wrong horse");
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> signIn.login(wrong, null)).isInstanceOf(SignInException.class);
    }

    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> signIn.login(wrong, null))
          .isInstanceOf(TooManyRequestsException.class);
    }

    assertThat(
            number(
                "select count(*) from audit_entry where action = 'sign-in-failed'"
                    + " and detail = 'password, too often' and account_id = ?1",
                account))
        .isEqualTo(1);
  }

  private long audited(UUID account, String action) {
    return number(
        "select count(*) from audit_entry where action = '" + action + "' and account_id = ?1",
        account);
  }

  private OpenedSession register() {
    return signIn.register(new RegisterRequest(email, PASSWORD, "Ann"), "test");
  }

  private OpenedSession exchange(String code) {
    return codes.exchange(new CodeRequest(code), "plugin");
  }

  private static int succeeded(List<? extends Future<?>> tries) throws InterruptedException {
    int succeeded = 0;
    for (Future<?> each : tries) {
      try {
        each.get();
        succeeded++;
      } catch (ExecutionException e) {
        assertThat(e.getCause()).isInstanceOf(ProblemException.class);
      }
    }
    return succeeded;
  }

  private static <T> List<Future<T>> atOnce(int times, Callable<T> work)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      return new ArrayList<>(threads.invokeAll(Collections.nCopies(times, work)));
    } finally {
      threads.shutdown();
    }
  }

  private long number(String query, Object parameter) {
    return ((Number) entities.createNativeQuery(query).setParameter(1, parameter).getSingleResult())
        .longValue();
  }

  private void run(String statement) throws Exception {
    transaction.begin();
    try {
      entities.createNativeQuery(statement).executeUpdate();
      transaction.commit();
    } catch (Exception e) {
      transaction.rollback();
      throw e;
    }
  }
}
