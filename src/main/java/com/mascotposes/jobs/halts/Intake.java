package com.mascotposes.jobs.halts;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where orders come in, unless an administrator has halted that. */
@ApplicationScoped
public class Intake {

  private static final String RETRY_AFTER_SECONDS = "60";

  @Inject Halts halts;

  /**
   * Belongs first in the transaction that would take the order.
   *
   * @throws ProblemException 503 when no orders are taken; nothing was debited
   */
  public void demandOpen() {
    if (!halts.isIntakeOpen()) {
      throw new ProblemException(
              503,
              "intake-paused",
              "No orders are taken at the moment; nothing was charged. Try again in some minutes.")
          .with("Retry-After", RETRY_AFTER_SECONDS);
    }
  }
}
