/**
 * A pose of a mascot, from the order to the picture. An order comes in through {@code
 * poses.ordering}; {@link com.mascotposes.poses.DrawPoseWorker} has it drawn; {@code
 * poses.progress} tells how far it is; {@link com.mascotposes.poses.PosesResource} shows, cuts
 * again, cancels and deletes. Knows mascots and credits; uses drawings, jobs, providers, storage
 * and imaging.
 */
package com.mascotposes.poses;
