package com.mascotposes.jobs;

import java.util.UUID;

/** One attempt at a job, as its worker sees it. */
public interface Attempt {

  UUID jobId();

  /** 1 for the first. */
  int number();

  /**
   * Runs the change in a short transaction of its own, provided that the job is still ours, and
   * extends the lease. While the database is out of reach, waits for it.
   *
   * @throws LostLeaseException it is not; nothing was written
   * @throws InterruptedException the job was abandoned; nothing was written
   */
  void write(Runnable change) throws InterruptedException;

  /**
   * As {@link #write}, for something that cost money and must not be lost because the rest takes a
   * little too long: the job has its whole time again.
   */
  void keep(Runnable change) throws InterruptedException;
}
