/**
 * Pure picture work: read a picture safely, cut the mascot out, fit it to a square, write a small
 * PNG.
 *
 * <p>Start at {@link com.mascotposes.imaging.CutOut}; the steps of the keyer itself are in {@code
 * imaging.keying}. Knows nothing of mascots, poses, storage or servers: it depends on the JDK,
 * imgscalr and the TwelveMonkeys WebP reader only.
 */
package com.mascotposes.imaging;
