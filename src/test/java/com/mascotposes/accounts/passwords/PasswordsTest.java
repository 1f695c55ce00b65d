package com.mascotposes.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.problem.ProblemException;
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

  @Test
  void storm_hashesTwoAtOnceAndTurnsTheRestAway() throws Exception {
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> first = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        first.add(
            threads.submit(
                () ->
                    passwords.inTurn(
                        () -> {
                          begun.countDown();
                          await(go);
                          return running.incrementAndGet();
                        })));
      }
      await(begun);

      assertThatThrownBy(() -> passwords.inTurn(running::incrementAndGet))
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
      assertThat(passwords.inTurn(() -> 1)).isEqualTo(1);
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
