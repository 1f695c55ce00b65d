package com.mascotposes.poses;

/** What a view of a pose tells about the time it still takes. */
interface ProgressView {

  Integer expectedSeconds();
}
