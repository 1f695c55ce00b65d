package com.mascotposes.platform.limits;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.testkit.PosesArchive;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    assertThat(grantedAtOnce(nodes, FIFTY, 300)).isBetween(40L, 50L);
  }

  @Test
  void exactAllowance_isExactOnThreeNodes() {
    Allowance exact = new Allowance("exact", 10, 0.01, 1);
    List<Limits> nodes = List.of(node(), node(), node());

    assertThat(grantedAtOnce(nodes, exact, 60)).isEqualTo(10);
  }

  private long grantedAtOnce(List<Limits> nodes, Allowance allowance, int times) {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      return IntStream.range(0, times)
          .mapToObj(i -> nodes.get(i % nodes.size()))
          .map(node -> supplyAsync(() -> node.take(allowance, owner).isGranted(), threads))
          .toList()
          .stream()
          .filter(CompletableFuture::join)
          .count();
    } finally {
      threads.shutdownNow();
    }
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
