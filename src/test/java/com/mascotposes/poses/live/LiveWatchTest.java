package com.mascotposes.poses.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.health.Closing;
import com.mascotposes.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveWatchTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID SESSION = UUID.randomUUID();
  private static final UUID POSE = UUID.randomUUID();

  private final FakeScout scout = new FakeScout();
  private final LiveWatch watch = new LiveWatch();
  private final List<String> answers = new ArrayList<>();

  @BeforeEach
  void waitForOnePose() {
    watch.scout = scout;
    watch.closing = new Closing();
    watch.add(poll(ACCOUNT, scout.shows(POSE, 1, 5, false), 20));
  }

  @Test
  void nothingChanged_leavesTheClientWaiting() {
    watch.look();
    watch.look();

    assertThat(answers).isEmpty();
    assertThat(scout.looksAtStates).isEqualTo(1);
  }

  @Test
  void changeByAnyNode_answersAtTheNextLook() {
    watch.look();
    scout.shows(POSE, 2, null, false);

    watch.look();

    assertThat(answers).containsExactly("changed 2");
  }

  @Test
  void changeBetweenReadingAndWaiting_isNotMissed() {
    scout.shows(POSE, 2, null, false);

    watch.look();

    assertThat(answers).containsExactly("changed 2");
  }

  @Test
  void olderSight_isNoNews() {
    watch.look();
    LongPoll poll = poll(ACCOUNT, scout.shows(POSE, 3, null, false), 20);

    poll.seen(new Sight(POSE, 2, null, false, null));

    assertThat(answers).isEmpty();
  }

  @Test
  void placeThatAnotherClientSawBefore_isNoNews() {
    watch.look();
    watch.add(poll(UUID.randomUUID(), scout.shows(POSE, 1, 4, false), 20));

    watch.look();

    assertThat(answers).containsExactly("changed 1-4");
  }

  @Test
  void anotherPlaceInLine_isToldWithinEightLooks() {
    scout.shows(POSE, 1, 5, false);
    watch.look();
    scout.shows(POSE, 1, 4, false);

    for (int looks = 0; looks < 8; looks++) {
      watch.look();
    }

    assertThat(answers).containsExactly("changed 1-4");
  }

  @Test
  void deletedPose_isGone() {
    scout.things.clear();

    watch.look();

    assertThat(answers).containsExactly("gone");
  }

  @Test
  void answered_isForgotten() {
    scout.shows(POSE, 2, null, true);
    watch.look();
    int looks = scout.looksAtVersions;

    watch.look();

    assertThat(scout.looksAtVersions).isEqualTo(looks);
  }

  @Test
  void endOfTheWait_answersUnchangedAndOnce() {
    for (int halfSeconds = 0; halfSeconds < 39; halfSeconds++) {
      watch.pulse();
    }
    assertThat(answers).isEmpty();

    watch.pulse();
    watch.pulse();

    assertThat(answers).containsExactly("unchanged 1-5");
  }

  @Test
  void stoppingNode_letsEverybodyGo() {
    watch.stop();

    assertThat(answers).containsExactly("unchanged 1-5");
  }

  @Test
  void signedOut_isLetGoAndItsOtherSessionIsNot() {
    UUID other = UUID.randomUUID();
    LongPoll staying = poll(ACCOUNT, other, scout.shows(POSE, 1, 5, false), 20);
    watch.add(staying);
    scout.ended.add(SESSION);

    for (int looks = 0; looks < LiveWatch.LOOKS_BETWEEN_CREDENTIALS; looks++) {
      watch.look();
    }

    assertThat(answers).containsExactly("unchanged 1-5");
    assertThat(staying.isOver()).isFalse();
  }

  @Test
  void nodeThatCloses_letsEverybodyGo() {
    watch.closing.begin();
    watch.pulse();

    assertThat(answers).containsExactly("unchanged 1-5");
  }

  @Test
  void tooManyOfOneAccount_areSentAway() {
    Sight sight = scout.shows(POSE, 1, 5, false);
    for (int clients = 1; clients < LiveWatch.MOST_OF_AN_ACCOUNT; clients++) {
      watch.add(poll(ACCOUNT, sight, 20));
    }

    assertSentAway(429, poll(ACCOUNT, sight, 20));
    watch.add(poll(UUID.randomUUID(), sight, 20));
  }

  @Test
  void tooManyOfAll_areSentAway() {
    Sight sight = scout.shows(POSE, 1, 5, false);
    for (int clients = 1; clients < LiveWatch.MOST_WATCHERS; clients++) {
      watch.add(poll(UUID.randomUUID(), sight, 20));
    }

    assertSentAway(503, poll(UUID.randomUUID(), sight, 20));
  }

  private void assertSentAway(int status, Watcher watcher) {
    assertThatThrownBy(() -> watch.add(watcher))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(status);
              assertThat(problem.headers()).containsKey("Retry-After");
            });
  }

  private LongPoll poll(UUID account, Sight known, int seconds) {
    return poll(account, SESSION, known, seconds);
  }

  private LongPoll poll(UUID account, UUID credential, Sight known, int seconds) {
    return new LongPoll(
        new Client(account, credential),
        known,
        seconds,
        Runnable::run,
        new LongPoll.Answer() {
          @Override
          public void changed(Sight now) {
            answers.add("changed " + now.tag());
          }

          @Override
          public void unchanged(Sight last) {
            answers.add("unchanged " + last.tag());
          }

          @Override
          public void gone(UUID id) {
            answers.add("gone");
          }
        });
  }
}
