package com.mascotposes.poses;

import com.mascotposes.jobs.JobArguments;
import java.util.UUID;

/** The job that draws one pose. */
public record DrawPose(UUID poseId) implements JobArguments {

  public static final String KIND = "draw-pose";

  @Override
  public String kind() {
    return KIND;
  }
}
