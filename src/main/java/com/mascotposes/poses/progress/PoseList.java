package com.mascotposes.poses.progress;

import java.util.List;

/** A mascot's poses, newest first: at most {@value #MOST}. */
public record PoseList(List<PoseView> data) {
  public static final int MOST = 1000;
}
