package com.mascotposes.operations;

import com.mascotposes.operations.JobSubject.StageTime;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.poses.DrawPose;
import com.mascotposes.poses.Pose;
import com.mascotposes.poses.PoseEndings;
import com.mascotposes.poses.PoseRepository;
import com.mascotposes.poses.PoseStage;
import com.mascotposes.poses.ordering.PoseOrders;
import com.mascotposes.storage.PictureAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jobs that draw a pose. */
@ApplicationScoped
public class PoseCase implements JobCase {

  @Inject PoseRepository poses;

  @Inject PoseEndings endings;

  @Inject PoseOrders orders;

  @Inject PictureAddresses addresses;

  @Override
  public String kind() {
    return DrawPose.KIND;
  }

  @Override
  public Map<UUID, JobSubject> subjects(Collection<UUID> jobIds) {
    return poses.ofJobs(jobIds).stream().collect(Collectors.toMap(Pose::jobId, this::subject));
  }

  private JobSubject subject(Pose pose) {
    return new JobSubject(
        "pose",
        pose.id(),
        pose.mascotId(),
        pose.batchId(),
        pose.prompt(),
        pose.status().text(),
        pose.failureCode(),
        pose.errorMessage(),
        pose.picture().map(addresses::of).map(Object::toString).orElse(null),
        stages(pose));
  }

  private static List<StageTime> stages(Pose pose) {
    List<StageTime> times = new ArrayList<>();
    Stream.of(PoseStage.DRAWING, PoseStage.CUTTING, PoseStage.STORING)
        .forEach(
            stage ->
                pose.reachedAt(stage).ifPresent(at -> times.add(new StageTime(stage.text(), at))));
    pose.completedAt().ifPresent(at -> times.add(new StageTime(PoseStage.DONE.text(), at)));
    return times;
  }

  @Override
  public void callOff(UUID jobId) {
    endings.callOff(pose(jobId));
  }

  @Override
  public UUID repeat(UUID jobId) {
    return orders.repeat(pose(jobId)).jobId();
  }

  private Pose pose(UUID jobId) {
    return poses.ofJobs(List.of(jobId)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Job", jobId));
  }
}
