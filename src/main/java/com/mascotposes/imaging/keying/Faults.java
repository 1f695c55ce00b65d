package com.mascotposes.imaging.keying;

/**
 * What looks wrong with a cut, measured without knowing the truth.
 *
 * @param halo share of the mostly opaque edge that still shows the backdrop's colour, 0 to 1
 * @param hole share of the mascot that looks like backdrop and was kept, 0 to 1
 * @param eaten share of the outline where mascot and backdrop look alike, 0 to 1
 * @param crop share of the frame's border that the mascot touches, 0 to 1
 * @param gone share of the mascot that seems to be missing, as {@link Silhouette} tells, 0 to 1
 * @param subject share of the frame that the mascot covers, 0 to 1
 */
public record Faults(
    double halo, double hole, double eaten, double crop, double gone, double subject) {}
