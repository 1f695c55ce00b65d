package com.mascotposes.jobs.line;

import com.mascotposes.jobs.running.JobPool;

/**
 * The job threads of all nodes, as far as their jobs tell.
 *
 * @param running jobs that run now
 * @param nodes nodes that run them
 */
public record JobCrew(int running, int nodes) {

  /** Jobs that one node runs at a time; see {@link JobPool}. */
  public static final int THREADS_OF_A_NODE = 2;

  /** At least one node's worth. */
  public int threads() {
    return THREADS_OF_A_NODE * Math.max(1, nodes);
  }

  /** Threads that could start a job at once. */
  public int idle() {
    return Math.max(0, threads() - running);
  }
}
