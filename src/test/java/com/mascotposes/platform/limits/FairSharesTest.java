package com.mascotposes.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.limits.FairShares.Share;
import com.mascotposes.platform.problem.ProblemException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FairSharesTest {

  private static final Duration LONG = Duration.ofSeconds(50);
  private static final Set<String> ANN = Set.of("account ann", "address 1");
  private static final Set<String> BEN = Set.of("account ben", "address 2");
  private static final Set<String> CAT = Set.of("account cat", "address 3");

  private final FairShares shares =
      new FairShares("pictures are coming in", new Share(10, 5), new Share(4, 2));
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void ownersShare_isNotExceededAndLeavesTheRestToOthers() {
    now(5, ANN);

    refused(429, 1, ANN);
    now(5, BEN);
    refused(503, 1, CAT);
  }

  @Test
  void refusal_saysWhenToComeAgain() {
    now(5, ANN);

    assertThatThrownBy(() -> now(1, ANN))
        .hasMessage("Too many pictures are coming in from here at once; try again in 5 seconds")
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.headers()).containsEntry("Retry-After", "5"));
  }

  @Test
  void accountsOfOneAddress_shareItsShare() {
    now(3, Set.of("account ann", "address 1"));

    refused(429, 3, Set.of("account ben", "address 1"));
  }

  @Test
  void whatIsGivenBack_isThereAgainAndOnlyOnce() {
    FairShares.Lease lease = now(5, ANN);
    now(5, BEN);

    lease.close();
    lease.close();

    now(5, CAT);
    refused(503, 1, ANN);
  }

  @Test
  void claimLargerThanEverything_isGrantedAlone() {
    FairShares.Lease lease = now(11, ANN);
    refused(503, 1, BEN);
    lease.close();

    now(1, BEN);

    refused(503, 11, ANN);
  }

  @Test
  void whoWaits_getsWhatIsGivenBack() throws Exception {
    FairShares.Lease anns = now(5, ANN);
    now(5, BEN);

    CompletableFuture<FairShares.Lease> cats = waiting(5, CAT, 1);
    anns.close();

    assertThat(cats.get(50, TimeUnit.SECONDS)).isNotNull();
    refused(503, 1, ANN);
  }

  @Test
  void whoWaitsLonger_goesFirst() throws Exception {
    FairShares.Lease anns = now(5, ANN);
    now(5, BEN);
    CompletableFuture<FairShares.Lease> first = waiting(5, CAT, 1);
    CompletableFuture<FairShares.Lease> second = waiting(5, ANN, 2);

    anns.close();
    FairShares.Lease cats = first.get(50, TimeUnit.SECONDS);

    assertThat(second).isNotDone();
    cats.close();
    assertThat(second.get(50, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void fewMayWaitAndOfOneOwnerFewer() throws Exception {
    now(5, ANN);
    now(5, BEN);
    waiting(1, ANN, 1);
    waiting(1, ANN, 2);

    assertThatThrownBy(() -> shares.take(1, ANN, LONG)).isInstanceOf(ProblemException.class);
    waiting(1, CAT, 3);
    waiting(1, CAT, 4);
    assertThatThrownBy(() -> shares.take(1, BEN, LONG)).isInstanceOf(ProblemException.class);
  }

  @Test
  void whoHasWaitedInVain_isRefusedAndLeavesNothingTaken() {
    FairShares.Lease anns = now(5, ANN);
    now(5, BEN);

    assertThatThrownBy(() -> shares.take(5, CAT, Duration.ofMillis(20)))
        .isInstanceOf(ProblemException.class);
    anns.close();

    now(5, ANN);
  }

  @Test
  void interruptedWait_isARefusal() throws Exception {
    now(5, ANN);
    CompletableFuture<FairShares.Lease> more = waiting(1, ANN, 1);

    threads.shutdownNow();

    assertThatThrownBy(more::join).hasCauseInstanceOf(ProblemException.class);
  }

  private FairShares.Lease now(long amount, Set<String> owners) {
    return shares.take(amount, owners, Duration.ZERO);
  }

  private void refused(int status, long amount, Set<String> owners) {
    assertThatThrownBy(() -> now(amount, owners))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(status));
  }

  /** Returns when it waits as one of so many. */
  private CompletableFuture<FairShares.Lease> waiting(long amount, Set<String> owners, int all) {
    CompletableFuture<FairShares.Lease> taken =
        CompletableFuture.supplyAsync(() -> shares.take(amount, owners, LONG), threads);
    until(() -> shares.waiting() == all);
    return taken;
  }

  private static void until(BooleanSupplier happens) {
    long end = System.nanoTime() + LONG.toNanos();
    while (!happens.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }
}
