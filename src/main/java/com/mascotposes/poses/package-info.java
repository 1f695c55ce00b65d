/**
 * Order a pose of a mascot, draw it, show it. Start at {@link
 * com.mascotposes.poses.PoseOrdersResource} for what a caller sees and at {@link
 * com.mascotposes.poses.DrawPoseWorker} for how a pose comes to be. Knows mascots and credits; uses
 * drawings, jobs, providers, storage and imaging.
 */
package com.mascotposes.poses;
