package com.mascotposes.operations;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What one kind of job is for, and what can be done about it. */
public interface JobCase {

  /** The kind of the jobs. */
  String kind();

  /** What these jobs are for, by the job; one whose pose or mascot is gone is absent. */
  Map<UUID, JobSubject> subjects(Collection<UUID> jobIds);

  /**
   * Calls off what the job is for, by the rules that its owner's cancelling has; in the caller's
   * transaction.
   *
   * @throws com.mascotposes.platform.problem.ProblemException 409, it has ended; 404, it is gone
   */
  void callOff(UUID jobId);

  /**
   * Places the order once more at the house's expense; in the caller's transaction.
   *
   * @return the new job
   * @throws com.mascotposes.platform.problem.ProblemException 404, it or its mascot is gone; 503,
   *     no orders are taken
   */
  UUID repeat(UUID jobId);
}
