package com.mascotposes.imaging.keying;

/**
 * A finished cut.
 *
 * @param argb straight alpha, row by row, the size of the frame
 * @param faults what looks wrong with it
 */
public record Cut(int[] argb, Faults faults) {}
