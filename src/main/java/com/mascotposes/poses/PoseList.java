package com.mascotposes.poses;

import java.util.List;

/** A mascot's poses, newest first: at most {@value #MOST}. */
public record PoseList(List<PoseView> data) {
  static final int MOST = 1000;
}
