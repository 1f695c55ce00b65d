package com.mascotposes.mascots;

import com.mascotposes.jobs.JobArguments;
import java.util.UUID;

/** The job that draws one mascot, and has the mascot's id. */
public record DrawMascot(UUID mascotId) implements JobArguments {

  public static final String KIND = "draw-mascot";

  @Override
  public String kind() {
    return KIND;
  }
}
