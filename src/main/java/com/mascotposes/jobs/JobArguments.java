package com.mascotposes.jobs;

/**
 * What one job is about, as a small record. Kept as JSON in the job's row, so members may be added,
 * never renamed.
 */
public interface JobArguments {

  /** The stable name of this kind of work, which finds its {@link Worker}. */
  String kind();
}
