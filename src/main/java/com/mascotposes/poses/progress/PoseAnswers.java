package com.mascotposes.poses.progress;

import com.mascotposes.platform.rest.IfNoneMatch;
import com.mascotposes.poses.live.Sight;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Answers about poses in the making: what has not changed is not sent again, and an unfinished pose
 * says when it is worth asking again.
 *
 * <p>The tag is a weak one: it stands for the state and the place in line. {@code expectedSeconds}
 * counts down without it.
 */
public final class PoseAnswers {

  private static final int LONGEST_PAUSE_SECONDS = 5;

  /** Plugins ask about this often during the time that is left. */
  private static final int QUESTIONS = 5;

  private PoseAnswers() {}

  public static EntityTag tag(Sight sight) {
    return new EntityTag(sight.tag(), true);
  }

  /** 200 with the view, or 304 when the client has this state. */
  public static Response answer(Sight sight, IfNoneMatch known) {
    EntityTag tag = tag(sight);
    Response.ResponseBuilder answer =
        known.has(tag) ? Response.notModified(tag) : Response.ok(sight.view()).tag(tag);
    answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    if (!sight.isFinished()) {
      answer.header(HttpHeaders.RETRY_AFTER, pause((ProgressView) sight.view()));
    }
    return answer.build();
  }

  /** 1 to 5 seconds: the nearer the end, the sooner. */
  static int pause(ProgressView view) {
    Integer left = view.expectedSeconds();
    return left == null
        ? 2
        : Math.max(1, Math.min(LONGEST_PAUSE_SECONDS, (left + QUESTIONS - 1) / QUESTIONS));
  }
}
