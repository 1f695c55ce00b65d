package com.mascotposes.poses.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventStreamTest {

  private static final Client CLIENT = new Client(UUID.randomUUID(), UUID.randomUUID());
  private static final UUID A = UUID.randomUUID();
  private static final UUID B = UUID.randomUUID();

  private final FakeScout scout = new FakeScout();
  private final RecordingLine line = new RecordingLine();
  private final Queue<Runnable> tasks = new ArrayDeque<>();

  @Test
  void freshClient_getsThePresentStateOfEach() {
    begin(null, List.of(A, B), scout.shows(A, 3, null, false), scout.shows(B, 1, 2, false));

    assertThat(line.lines).containsExactly(":", "status 3.0", "status 3.1");
    assertThat(line.isClosed).isFalse();
  }

  @Test
  void clientThatComesBack_getsOnlyWhatItMissed() {
    begin("3.1", List.of(A, B), scout.shows(A, 3, null, false), scout.shows(B, 2, null, false));

    assertThat(line.lines).containsExactly(":", "status 3.2");
  }

  @Test
  void change_isToldOnce() {
    EventStream stream = begin(null, List.of(A), scout.shows(A, 1, 1, false));
    line.lines.clear();

    Sight drawing = scout.shows(A, 2, null, false);
    stream.seen(drawing);
    stream.seen(drawing);
    runTasks();

    assertThat(line.lines).containsExactly("status 2");
  }

  @Test
  void changesWhileTheClientDoesNotRead_becomeTheLatest() {
    EventStream stream = begin(null, List.of(A), scout.shows(A, 1, 1, false));
    line.lines.clear();

    stream.seen(scout.shows(A, 2, null, false));
    stream.seen(scout.shows(A, 3, null, false));
    runTasks();

    assertThat(line.lines).containsExactly("status 3");
  }

  @Test
  void lastOneFinished_endsTheStream() {
    EventStream stream =
        begin(null, List.of(A, B), scout.shows(A, 1, 1, false), scout.shows(B, 1, 2, false));
    stream.seen(scout.shows(A, 5, null, true));
    runTasks();
    assertThat(line.isClosed).isFalse();

    stream.seen(scout.shows(B, 5, null, true));
    runTasks();

    assertThat(line.lines).endsWith("status 5.1", "status 5.5");
    assertThat(line.isClosed).isTrue();
    assertThat(stream.isOver()).isTrue();
  }

  @Test
  void finishedBeforeItBegan_isToldAndEnds() {
    begin(null, List.of(A), scout.shows(A, 5, null, true));

    assertThat(line.lines).containsExactly(":", "status 5");
    assertThat(line.isClosed).isTrue();
  }

  @Test
  void unknownAndDeleted_areGone() {
    EventStream stream = begin(null, List.of(A, B), scout.shows(B, 1, 1, false));

    stream.gone(B);
    runTasks();

    assertThat(line.lines).containsExactly(":", "gone x.0", "status x.1", "gone x.x");
    assertThat(line.isClosed).isTrue();
  }

  @Test
  void quietStream_hasAHeartbeatEveryFifteenSeconds() {
    EventStream stream = begin(null, List.of(A), scout.shows(A, 1, 1, false));
    line.lines.clear();

    for (int halfSeconds = 0; halfSeconds < 60; halfSeconds++) {
      stream.pulse();
      runTasks();
    }

    assertThat(line.lines).containsExactly(":", ":");
  }

  @Test
  void afterTenMinutes_theClientMustComeBack() {
    EventStream stream = begin(null, List.of(A), scout.shows(A, 1, 1, false));

    for (int halfSeconds = 0; halfSeconds < 1200; halfSeconds++) {
      stream.pulse();
      runTasks();
    }

    assertThat(line.isClosed).isTrue();
  }

  private EventStream begin(String lastEventId, List<UUID> ids, Sight... sights) {
    EventStream stream =
        new EventStream(CLIENT, ids, Bookmark.of(lastEventId, ids.size()), line, tasks::add);
    stream.prepare(List.of(sights));
    stream.begin();
    return stream;
  }

  private void runTasks() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }
}
