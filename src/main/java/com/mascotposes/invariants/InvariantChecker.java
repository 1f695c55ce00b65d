package com.mascotposes.invariants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Checks that money, poses and jobs agree. */
@ApplicationScoped
public class InvariantChecker {

  static final int EXAMPLES = 20;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject CheckRecords records;

  @Inject Clock clock;

  /**
   * What was found.
   *
   * @param holds whether nothing is broken
   * @param rules each rule with up to {@value #EXAMPLES} ids that break it
   */
  public record Report(boolean holds, Instant checkedAt, List<Finding> rules) {}

  /** One rule, and the ids of what breaks it. */
  public record Finding(String rule, List<UUID> brokenBy) {}

  /**
   * Reads all accounts, poses and jobs, which takes seconds on a large installation, and records
   * what it found for monitoring.
   */
  @Transactional
  public Report check() {
    List<Finding> findings = Arrays.stream(Invariant.values()).map(this::check).toList();
    findings.forEach(finding -> records.write(finding.rule(), finding.brokenBy().size()));
    boolean holds = findings.stream().allMatch(finding -> finding.brokenBy().isEmpty());
    return new Report(holds, clock.instant(), findings);
  }

  @SuppressWarnings("unchecked")
  private Finding check(Invariant invariant) {
    List<UUID> broken =
        entities.createNativeQuery(invariant.violations + " limit " + EXAMPLES).getResultList();
    String rule = invariant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Finding(rule, List.copyOf(broken));
  }
}
