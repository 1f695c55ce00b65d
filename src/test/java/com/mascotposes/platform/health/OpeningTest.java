package com.mascotposes.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OpeningTest {

  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final Opening opening = new Opening(nanos::get);

  @Test
  void opens_when_somebody_was_told_that_the_node_is_ready() {
    opening.openIn(PATIENCE);
    assertThat(opening.isOpen()).isFalse();

    opening.open();

    assertThat(opening.isOpen()).isTrue();
  }

  @Test
  void opens_by_itself_a_while_after_the_start() {
    opening.openIn(PATIENCE);

    pass(PATIENCE.minusNanos(1));
    assertThat(opening.isOpen()).isFalse();
    pass(Duration.ofNanos(1));

    assertThat(opening.isOpen()).isTrue();
  }

  @Test
  void a_start_that_never_ends_does_not_hold_work_back_for_ever() {
    pass(Duration.ofSeconds(59));
    assertThat(opening.isOpen()).isFalse();
    pass(Duration.ofSeconds(1));

    assertThat(opening.isOpen()).isTrue();
  }

  @Test
  void who_waited_before_the_start_ended_goes_on_with_the_others() throws Exception {
    CompletableFuture<Void> waiting = CompletableFuture.runAsync(this::await);
    opening.openIn(PATIENCE);

    pass(PATIENCE);

    waiting.get(30, TimeUnit.SECONDS);
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private void await() {
    try {
      opening.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
