package com.mascotposes.operations;

import com.mascotposes.jobs.facts.QueueFacts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How the queue stands.
 *
 * @param jobs how many jobs stand where, and how long the longest has waited
 * @param workHalt why no node begins a job; null while they do
 * @param intakeHalt why nobody can order; null while they can
 * @param lanes the accounts with most waiting, at most {@value Operations#MOST_LANES}
 * @param nodes those that live, were seen in the last day or are drained, by name
 */
public record QueueView(
    Instant checkedAt,
    QueueFacts.Counts jobs,
    HaltView workHalt,
    HaltView intakeHalt,
    List<LaneView> lanes,
    List<NodeView> nodes) {

  /**
   * One account's unfinished jobs.
   *
   * @param email null when the account is gone
   * @param oldest when the oldest of them was ordered
   */
  public record LaneView(
      UUID accountId, String email, long waiting, long running, Instant oldest) {}

  /**
   * One node, or several that were given the same name.
   *
   * @param startedAt of its latest run; null when it was not seen for a day
   * @param lastSeenAt likewise
   * @param processes runs of it that live now; 0 when it is away
   * @param running jobs it works on
   * @param drain why it begins no job; null while it does
   */
  public record NodeView(
      String name,
      Instant startedAt,
      Instant lastSeenAt,
      int processes,
      int running,
      HaltView drain) {}
}
