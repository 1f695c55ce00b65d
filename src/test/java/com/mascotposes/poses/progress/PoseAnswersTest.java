package com.mascotposes.poses.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.platform.rest.IfNoneMatch;
import com.mascotposes.poses.live.Sight;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PoseAnswersTest {

  private static final IfNoneMatch NOTHING = new IfNoneMatch(null);

  @Test
  void unfinished_saysWhenToAskAgain() {
    Response answer = PoseAnswers.answer(sight(3, null, false, 12), NOTHING);

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeaderString(HttpHeaders.RETRY_AFTER)).isEqualTo("3");
  }

  @Test
  void finished_isNotWorthAskingAgain() {
    Response answer = PoseAnswers.answer(sight(3, null, true, null), NOTHING);

    assertThat(answer.getHeaderString(HttpHeaders.RETRY_AFTER)).isNull();
  }

  @Test
  void knownState_isNotSentAgain() {
    Response answer = PoseAnswers.answer(sight(3, 2, false, 12), new IfNoneMatch("W/\"3-2\""));

    assertThat(answer.getStatus()).isEqualTo(304);
    assertThat(answer.hasEntity()).isFalse();
    assertThat(answer.getEntityTag().getValue()).isEqualTo("3-2");
  }

  @Test
  void otherPlaceInLine_isNews() {
    Response answer = PoseAnswers.answer(sight(3, 1, false, 12), new IfNoneMatch("W/\"3-2\""));

    assertThat(answer.getStatus()).isEqualTo(200);
  }

  @Test
  void pause_isOneToFiveSeconds() {
    assertThat(PoseAnswers.pause(view(1))).isEqualTo(1);
    assertThat(PoseAnswers.pause(view(600))).isEqualTo(5);
    assertThat(PoseAnswers.pause(view(null))).isEqualTo(2);
  }

  private static Sight sight(long version, Integer place, boolean isFinished, Integer expected) {
    return new Sight(UUID.randomUUID(), version, place, isFinished, view(expected));
  }

  private static PoseStatusView view(Integer expectedSeconds) {
    return new PoseStatusView(
        UUID.randomUUID(), "generating", null, "drawing", 1, null, null, expectedSeconds, null);
  }
}
