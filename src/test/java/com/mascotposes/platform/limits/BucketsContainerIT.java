package com.mascotposes.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.testkit.PosesArchive;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Buckets in a real database, as several nodes use them. */
@ExtendWith(ArquillianExtension.class)
class BucketsContainerIT {

  /** Fills up so slowly that no test sees it. */
  private static final Allowance FIFTY = new Allowance("test", 50, 0.01, 7);

  @Inject Buckets buckets;

  private final String owner = UUID.randomUUID().toString();

  @Deployment
  static WebArchive archive() {
    return PosesArchive.application();
  }

  @Test
  void manyAtOnceOnThreeNodes_getTheBurstAndNoMore() {
    List<Limits> nodes = List.of(node(), node(), node());

    long granted =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> nodes.get(i % 3).take(FIFTY, owner).isGranted()))
            .toList()
            .stream()
            .filter(CompletableFuture::join)
            .count();

    assertThat(granted).isBetween(40L, 50L);
  }

  @Test
  void exactAllowance_isExactOnThreeNodes() {
    Allowance exact = new Allowance("exact", 10, 0.01, 1);
    List<Limits> nodes = List.of(node(), node(), node());

    long granted =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> nodes.get(i % 3).take(exact, owner).isGranted()))
            .toList()
            .stream()
            .filter(CompletableFuture::join)
            .count();

    assertThat(granted).isEqualTo(10);
  }

  @Test
  @org.junit.jupiter.api.Timeout(30)
  void bucket_fillsUpWhileNobodyLooks() throws Exception {
    Allowance quick = new Allowance("quick", 5, 60_000, 1);
    buckets.take(quick, owner, 5);

    int granted = 0;
    while (granted < 5) {
      granted += buckets.take(quick, owner, 5).granted();
    }

    assertThat(granted).isGreaterThanOrEqualTo(5);
  }

  @Test
  void tokenGivenBack_canBeTakenAgainButTheBucketDoesNotOverflow() throws Exception {
    Allowance one = new Allowance("one", 1, 0.01, 1);
    assertThat(buckets.take(one, owner, 1).granted()).isEqualTo(1);
    assertThat(buckets.take(one, owner, 1).granted()).isZero();

    buckets.giveBack(one, owner);
    buckets.giveBack(one, owner);

    assertThat(buckets.take(one, owner, 2).granted()).isEqualTo(1);
  }

  private Limits node() {
    Limits limits = new Limits();
    limits.buckets = buckets;
    return limits;
  }
}
