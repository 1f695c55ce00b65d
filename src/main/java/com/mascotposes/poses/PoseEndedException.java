package com.mascotposes.poses;

import com.mascotposes.platform.problem.ProblemException;
import java.util.Map;

/** The pose is completed or failed, so there is nothing to cancel. Status 409. */
public class PoseEndedException extends ProblemException {

  PoseEndedException(Pose pose) {
    super(
        409,
        "pose-ended",
        "This pose has ended already: " + pose.status().text(),
        Map.of("id", pose.id(), "poseStatus", pose.status().text()));
  }
}
