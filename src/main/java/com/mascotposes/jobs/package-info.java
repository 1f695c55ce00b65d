/**
 * How any job waits, runs, is tried again and gives up. Start at {@link
 * com.mascotposes.jobs.JobRunner}; a job's life is the order {@code JobQueue.enqueue}, {@code
 * JobListener}, {@code JobPool}, {@code JobClaims.next}, {@code JobRunner.run}, {@code
 * JobSettlement}.
 *
 * <p>The row holds everything and is the truth; a message is only a permit to run one job. Knows
 * nothing of mascots or poses: a room that wants work done later hands in a {@link
 * com.mascotposes.jobs.Worker}.
 */
package com.mascotposes.jobs;
