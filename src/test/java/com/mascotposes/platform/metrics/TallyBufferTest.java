package com.mascotposes.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyBufferTest {

  private static final Counter ASKED = Counter.of("poses_asked_total", "Asked", "route");

  private final List<String> written = new ArrayList<>();
  private final TallyBuffer buffer = new TallyBuffer();
  private boolean databaseIsAway;

  TallyBufferTest() {
    buffer.tally =
        new Tally() {
          @Override
          public void alone(Runnable counting) {
            counting.run();
          }

          @Override
          public void add(Counter counter, long amount, String... labels) {
            if (databaseIsAway) {
              throw new IllegalStateException("no database");
            }
            written.add(counter.series(labels) + " " + amount);
          }
        };
  }

  @Test
  void countsOfASeries_areWrittenAsOne() {
    buffer.count(ASKED, "/poses");
    buffer.count(ASKED, "/poses");

    buffer.flush();
    buffer.flush();

    assertThat(written).containsExactly("route=\"/poses\" 2");
  }

  @Test
  void databaseAway_countsAreKeptForLater() {
    buffer.count(ASKED, "/poses");
    databaseIsAway = true;
    assertThatThrownBy(buffer::flush).hasMessage("no database");
    buffer.count(ASKED, "/poses");
    databaseIsAway = false;

    buffer.flush();

    assertThat(written).containsExactly("route=\"/poses\" 2");
  }
}
