package com.mascotposes.poses.progress;

/**
 * What changes about a pose without anybody touching it.
 *
 * @param queuePosition see {@link PoseView}
 * @param expectedSeconds see {@link PoseView}
 */
record Whereabouts(Integer queuePosition, Integer expectedSeconds) {}
