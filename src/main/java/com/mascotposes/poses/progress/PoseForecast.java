package com.mascotposes.poses.progress;

import com.mascotposes.jobs.halts.Halts;
import com.mascotposes.jobs.line.JobCrew;
import com.mascotposes.jobs.line.JobLines;
import com.mascotposes.poses.Pose;
import com.mascotposes.poses.PoseRepository;
import com.mascotposes.poses.PoseStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Expects when a pose will be ready, from how long the latest ones took. Measured from the
 * database, so every node says the same; measured again every few seconds.
 */
@ApplicationScoped
public class PoseForecast {

  /** Enough for a quantile, few enough to follow a provider that becomes slow or quick. */
  private static final int LATEST = 50;

  private static final Duration GOOD_FOR = Duration.ofSeconds(3);

  @Inject PoseRepository poses;

  @Inject JobLines jobs;

  @Inject Halts halts;

  @Inject Clock clock;

  private volatile Measured measured;

  private record Measured(Instant at, RemainingTime remaining, JobCrew crew, boolean isHalted) {}

  /**
   * The seconds until the pose is completed, at least 1.
   *
   * @param place its place in line; null when it is not in line
   * @return null when it is finished, or nothing measured says when, or it waits and nobody works,
   *     or it waits for the picture store
   */
  Integer secondsLeft(Pose pose, Integer place) {
    if (pose.isFinished() || pose.waitsFor() != null) {
      return null;
    }
    Instant now = clock.instant();
    Measured latest = measured(now);
    if (place != null && latest.isHalted()) {
      return null;
    }
    OptionalDouble seconds =
        place != null
            ? latest.remaining().inLine(place, latest.crew())
            : latest.remaining().of(pose.stage(), elapsed(pose, now));
    return seconds.isPresent()
        ? (Integer) (int) Math.max(1, Math.ceil(seconds.getAsDouble()))
        : null;
  }

  private static Duration elapsed(Pose pose, Instant now) {
    return pose.reachedAt(pose.stage())
        .map(since -> Duration.between(since, now))
        .orElse(Duration.ZERO);
  }

  private Measured measured(Instant now) {
    Measured latest = measured;
    if (latest == null || Duration.between(latest.at(), now).abs().compareTo(GOOD_FOR) > 0) {
      latest = new Measured(now, measure(), jobs.crew(), halts.ofWork().isPresent());
      measured = latest;
    }
    return latest;
  }

  private RemainingTime measure() {
    List<Pose> latest = poses.completedLast(LATEST);
    return new RemainingTime(
        times(latest, PoseStage.DRAWING),
        times(latest, PoseStage.CUTTING),
        times(latest, PoseStage.STORING));
  }

  private static List<Duration> times(List<Pose> completed, PoseStage from) {
    return completed.stream()
        .map(
            pose ->
                pose.reachedAt(from)
                    .map(since -> Duration.between(since, pose.completedAt().orElseThrow()))
                    .filter(time -> !time.isNegative())
                    .orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }
}
