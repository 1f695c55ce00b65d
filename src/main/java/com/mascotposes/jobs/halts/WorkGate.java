package com.mascotposes.jobs.halts;

import com.mascotposes.jobs.JobSettings;
import com.mascotposes.platform.persistence.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Where permits wait on this node while it may not work. */
@ApplicationScoped
public class WorkGate {

  private static final Logger LOG = System.getLogger(WorkGate.class.getName());

  /** How long a change of the switch may take to reach this node. */
  private static final long LOOK_EVERY_MS = 1_000;

  @Inject Halts halts;

  @Inject JobSettings settings;

  /** Whether this node may begin a job now. */
  public boolean isOpen() {
    return halts.isWorkOpen(settings.node());
  }

  /**
   * Waits until this node may work or stops. The permit of the waiting thread stays unacknowledged,
   * so that the broker still counts it and gives it to another node if this one dies.
   *
   * @param isStopping asked every second
   * @throws InterruptedException the server stops this thread
   */
  public void await(BooleanSupplier isStopping) throws InterruptedException {
    while (!isStopping.getAsBoolean() && !isOpenOrUnknown()) {
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
    }
  }

  /** Without a database no job can be claimed either, and the claim says so. */
  private boolean isOpenOrUnknown() {
    try {
      return isOpen();
    } catch (RuntimeException e) {
      if (!Outage.isCauseOf(e)) {
        throw e;
      }
      LOG.log(Level.DEBUG, "no database to ask whether work is halted", e);
      return true;
    }
  }
}
