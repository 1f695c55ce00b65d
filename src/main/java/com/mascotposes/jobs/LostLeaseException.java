package com.mascotposes.jobs;

import java.util.UUID;

/**
 * The job is no longer this worker's: cancelled, given back, or taken over after a long silence.
 */
public class LostLeaseException extends RuntimeException {

  public LostLeaseException(UUID job) {
    super("job " + job + " is no longer ours; nothing was written");
  }
}
