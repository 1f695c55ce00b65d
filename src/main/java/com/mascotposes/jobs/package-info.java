/**
 * How any job waits, runs, is tried again and gives up. Here at the door is what other rooms use:
 * {@link com.mascotposes.jobs.JobQueue} takes work, a {@link com.mascotposes.jobs.Worker} does it.
 * Whose turn it is stands in {@code line}, one job's life from permit to settlement in {@code
 * running}, what heals a crash in {@code recovery}. What an administrator has halted is in {@code
 * halts}; {@code facts} and {@code nodes} tell people how things stand.
 *
 * <p>The row holds everything and is the truth; a message is only a permit to run one job. Knows
 * nothing of mascots or poses: a room that wants work done later hands in a worker.
 */
package com.mascotposes.jobs;
