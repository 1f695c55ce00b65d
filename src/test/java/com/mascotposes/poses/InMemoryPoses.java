package com.mascotposes.poses;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Poses, calls and raw pictures in maps. */
class InMemoryPoses extends PoseRepository {

  final Map<UUID, Pose> poses = new HashMap<>();
  final Map<UUID, ProviderCall> calls = new HashMap<>();
  final List<RawPicture> raws = new ArrayList<>();

  @Override
  void add(Pose pose) {
    poses.put(pose.id(), pose);
  }

  @Override
  void add(ProviderCall call) {
    calls.put(call.id(), call);
  }

  @Override
  void add(RawPicture picture) {
    raws.add(picture);
  }

  @Override
  Pose ofJob(UUID id) {
    return poses.get(id);
  }

  @Override
  ProviderCall call(UUID id) {
    return calls.get(id);
  }

  @Override
  Optional<RawPicture> newestRaw(UUID poseId) {
    return raws.isEmpty() ? Optional.empty() : Optional.of(raws.get(raws.size() - 1));
  }

  @Override
  long picturesBought(UUID poseId) {
    return raws.size();
  }

  @Override
  void remove(RawPicture picture) {
    raws.remove(picture);
  }

  @Override
  void closeOpenCalls(UUID poseId, Instant now) {}
}
