package com.mascotposes.poses;

/**
 * What was measured on a finished picture.
 *
 * @param quality how well it is cut out, 0 to 1
 * @param identity how much it looks like the mascot, 0 to 1; null when the mascot's picture cannot
 *     be measured
 */
public record PoseMarks(double quality, Double identity) {}
