/**
 * Failures on their way to {@code application/problem+json} (RFC 9457), with the members that
 * existing plugins read.
 *
 * <p>Start at {@link com.mascotposes.platform.problem.ProblemException}: what a room throws. The
 * mappers, one method each, end in {@link com.mascotposes.platform.problem.Problems}.
 */
package com.mascotposes.platform.problem;
