package com.mascotposes.poses;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Poses in a map. */
class InMemoryPoses extends PoseRepository {

  final Map<UUID, Pose> poses = new HashMap<>();

  @Override
  public void add(Pose pose) {
    poses.put(pose.id(), pose);
  }

  @Override
  public Pose get(UUID accountId, UUID id) {
    return poses.get(id);
  }

  @Override
  void lock(Pose pose) {}

  @Override
  Pose ofJob(UUID id) {
    return poses.get(id);
  }
}
