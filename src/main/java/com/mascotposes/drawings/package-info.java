/**
 * One finished picture for one job: buy it from a provider, keep it as it came, cut it out. Start
 * at {@link com.mascotposes.drawings.PictureMaker}. Every request is on record before it is sent,
 * and {@link com.mascotposes.drawings.FailureKind} lists how it may end instead. Uses jobs,
 * providers, storage and imaging; knows nothing of mascots, poses or money.
 */
package com.mascotposes.drawings;
