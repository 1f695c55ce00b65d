package com.mascotposes.operations;

import com.mascotposes.accounts.audit.AuditTrail;
import com.mascotposes.jobs.halts.Halts;
import com.mascotposes.jobs.nodes.NodeRegister;
import com.mascotposes.platform.problem.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Halts the work, the intake or a node, and lets it go on. Asking for what is so already changes
 * and audits nothing.
 */
@ApplicationScoped
@Transactional
public class Operations {

  public static final int MOST_LANES = 20;

  @Inject Halts halts;

  @Inject NodeRegister nodes;

  @Inject AuditTrail audit;

  /** Jobs that run go on to their end; no node begins another one. */
  public void pauseWork(UUID admin, String reason) {
    if (halts.haltWork(admin, reason)) {
      audit.tell("work-paused", null, admin, reason);
    }
  }

  public void resumeWork(UUID admin) {
    if (halts.resumeWork()) {
      audit.tell("work-resumed", null, admin, null);
    }
  }

  /** What was ordered is made; nobody can order more. */
  public void pauseIntake(UUID admin, String reason) {
    if (halts.haltIntake(admin, reason)) {
      audit.tell("intake-paused", null, admin, reason);
    }
  }

  public void resumeIntake(UUID admin) {
    if (halts.resumeIntake()) {
      audit.tell("intake-resumed", null, admin, null);
    }
  }

  /**
   * The node ends what it runs and begins nothing more, after a new start neither.
   *
   * @throws NotFoundException no node of this name was seen in the last day
   */
  public void drain(UUID admin, String node, String reason) {
    if (!nodes.isKnown(node)) {
      throw new NotFoundException("Node", node);
    }
    if (halts.haltNode(node, admin, reason)) {
      audit.tell("node-drained", null, admin, "%.90s: %s".formatted(node, reason));
    }
  }

  /**
   * @throws NotFoundException no node of this name is drained
   */
  public void undrain(UUID admin, String node) {
    if (!halts.resumeNode(node)) {
      throw new NotFoundException("Drained node", node);
    }
    audit.tell("node-undrained", null, admin, node);
  }
}
