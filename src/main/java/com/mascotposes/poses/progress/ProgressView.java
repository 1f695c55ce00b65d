package com.mascotposes.poses.progress;

/** What a view of a pose tells about the time it still takes. */
interface ProgressView {

  Integer expectedSeconds();
}
