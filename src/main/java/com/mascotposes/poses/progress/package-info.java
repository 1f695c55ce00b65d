/**
 * What a designer sees of a pose while it comes to be: stage, place in line, expected seconds, as
 * an answer, a long poll or a stream of events. Start at {@link
 * com.mascotposes.poses.progress.PoseViews}; {@code poses.live} carries the streams.
 */
package com.mascotposes.poses.progress;
