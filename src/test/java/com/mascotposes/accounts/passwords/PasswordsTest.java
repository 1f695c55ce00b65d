package com.mascotposes.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.limits.TooManyRequestsException;
import com.mascotposes.platform.problem.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void rightPassword_matchesAndAnotherDoesNot() {
    Optional<String> hash = Optional.of(passwords.hash("correct horse"));

    assertThat(passwords.matches("correct horse", hash)).isTrue();
    assertThat(passwords.matches("correct horsf", hash)).isFalse();
    assertThat(passwords.matches("", hash)).isFalse();
  }

  @Test
  void hash_isArgon2idAsOwaspAsks() {
    assertThat(passwords.hash("correct horse")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void samePassword_isHashedDifferently() {
    assertThat(passwords.hash("correct horse")).isNotEqualTo(passwords.hash("correct horse"));
  }

  @Test
  void unknownPerson_neverMatches() {
    assertThat(passwords.matches("nobody has this password", Optional.empty())).isFalse();
  }

  /** Each the fastest of several, since a busy machine stretches the others. */
  @Test
  void unknownPerson_takesAsLongAsAWrongPassword() {
    Optional<String> hash = Optional.of(passwords.hash("correct horse"));
    long known = Long.MAX_VALUE;
    long unknown = Long.MAX_VALUE;
    for (int i = 0; i < 8; i++) {
      known = Math.min(known, nanosFor(hash));
      unknown = Math.min(unknown, nanosFor(Optional.empty()));
    }

    assertThat((double) unknown / known).isBetween(0.25, 4.0);
  }

  private long nanosFor(Optional<String> hash) {
    long begun = System.nanoTime();
    passwords.matches("wrong horse", hash);
    return System.nanoTime() - begun;
  }

  @Test
  void accentTypedElsewhere_isTheSame() {
    Optional<String> hash = Optional.of(passwords.hash("caf\u00e9 au lait"));

    assertThat(passwords.matches("cafe\u0301 au lait", hash)).isTrue();
  }

  /** A sign-in was turned away because of four others and a change of password from elsewhere. */
  @Test
  @Timeout(60)
  void stormOfOneAddress_leavesRoomForOthers() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService threads = Executors.newCachedThreadPool();
    Passwords patient = new Passwords(Duration.ofSeconds(50));
    try {
      for (int i = 0; i < 7; i++) {
        threads.submit(() -> patient.inTurn("storm", () -> waited(go)));
      }
      while (patient.places.waiting() < 6) {
        Thread.onSpinWait();
      }

      assertThatThrownBy(() -> patient.inTurn("storm", () -> true))
          .isInstanceOf(TooManyRequestsException.class);
      assertThat(patient.inTurn("other", () -> true)).isTrue();
    } finally {
      go.countDown();
      threads.shutdown();
    }
  }

  private static boolean waited(CountDownLatch latch) {
    await(latch);
    return true;
  }

  @Test
  void storm_hashesTwoAtOnceAndTurnsTheRestAway() throws Exception {
    Passwords hasty = new Passwords(Duration.ofMillis(200));
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> first = new ArrayList<>();
      for (String address : List.of("one", "two")) {
        first.add(
            threads.submit(
                () ->
                    hasty.inTurn(
                        address,
                        () -> {
                          begun.countDown();
                          await(go);
                          return running.incrementAndGet();
                        })));
      }
      await(begun);

      assertThatThrownBy(() -> hasty.inTurn("other", running::incrementAndGet))
          .isInstanceOfSatisfying(
              ProblemException.class,
              problem -> {
                assertThat(problem.status()).isEqualTo(503);
                assertThat(problem.headers()).containsKey("Retry-After");
              });

      go.countDown();
      for (Future<Integer> each : first) {
        each.get();
      }
      assertThat(running).hasValue(2);
      assertThat(hasty.inTurn("one", () -> 1)).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
