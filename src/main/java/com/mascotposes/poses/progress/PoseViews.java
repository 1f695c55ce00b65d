package com.mascotposes.poses.progress;

import com.mascotposes.jobs.line.JobLine;
import com.mascotposes.jobs.line.JobLines;
import com.mascotposes.poses.Pose;
import com.mascotposes.poses.live.Sight;
import com.mascotposes.storage.PictureAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Shows poses together with what the moment says about them. */
@ApplicationScoped
public class PoseViews {

  @Inject JobLines lines;

  @Inject PoseForecast forecast;

  @Inject PictureAddresses addresses;

  public PoseView whole(Pose pose) {
    return PoseView.of(pose, addresses, moment().apply(pose));
  }

  public List<PoseView> whole(List<Pose> poses) {
    Function<Pose, Whereabouts> moment = moment();
    return poses.stream().map(pose -> PoseView.of(pose, addresses, moment.apply(pose))).toList();
  }

  /** The whole pose with what tells one state of it from another. */
  public Sight wholeSight(Pose pose) {
    Whereabouts now = moment().apply(pose);
    return sight(pose, now, PoseView.of(pose, addresses, now));
  }

  /** The statuses of poses with what tells one state of each from another. */
  public List<Sight> statusSights(List<Pose> poses) {
    Function<Pose, Whereabouts> moment = moment();
    return poses.stream()
        .map(
            pose -> {
              Whereabouts now = moment.apply(pose);
              return sight(pose, now, PoseStatusView.of(pose, now));
            })
        .toList();
  }

  private static Sight sight(Pose pose, Whereabouts now, ProgressView view) {
    return new Sight(pose.id(), pose.version(), now.queuePosition(), pose.isFinished(), view);
  }

  /** Looks at the line of each account at most once. */
  private Function<Pose, Whereabouts> moment() {
    Map<UUID, JobLine> known = new HashMap<>();
    return pose -> {
      Integer place =
          pose.isWaiting()
              ? known
                  .computeIfAbsent(pose.accountId(), lines::of)
                  .placeOf(pose.jobId())
                  .orElse(null)
              : null;
      return new Whereabouts(place, forecast.secondsLeft(pose, place));
    };
  }
}
