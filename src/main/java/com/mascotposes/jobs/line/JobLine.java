package com.mascotposes.jobs.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the waiting jobs of one lane stand among all that wait, at one moment. Lanes take turns:
 * before a job run the ones ahead of it in its own lane, and from each other lane as many, or one
 * more where that lane's turn comes first.
 *
 * <p>Exact within the lane. Across lanes it is an estimate: who orders next, and what fails and
 * comes back, is not known yet, and of long lines only the beginning is looked at.
 */
public final class JobLine {

  /** No place is told beyond this one: it stands for itself and everything behind. */
  public static final int LAST_PLACE = 1000;

  /** How many waiting jobs of another lane are counted; one that has as many counts as endless. */
  static final int DEPTH = 20;

  /**
   * Another lane with something to run.
   *
   * @param isEarlier whether its turn comes before ours
   * @param waiting jobs that may run now, counted up to {@link #DEPTH}
   */
  record Rival(boolean isEarlier, int waiting) {

    private long runBefore(int index) {
      int turns = index + (isEarlier ? 1 : 0);
      return waiting >= DEPTH ? turns : Math.min(turns, waiting);
    }
  }

  private final Map<UUID, Integer> indexes = new HashMap<>();
  private final boolean isLonger;
  private final List<Rival> rivals;

  /**
   * @param own the lane's first {@value #LAST_PLACE} waiting jobs, in the order in which they will
   *     run
   */
  JobLine(List<UUID> own, List<Rival> rivals) {
    own.forEach(job -> indexes.put(job, indexes.size()));
    this.isLonger = own.size() >= LAST_PLACE;
    this.rivals = List.copyOf(rivals);
  }

  /**
   * The place of the job among all that wait: 1 runs next.
   *
   * @param job one of this lane
   * @return 1 to {@value #LAST_PLACE}, or empty when the job does not wait
   */
  public Optional<Integer> placeOf(UUID job) {
    Integer index = indexes.get(job);
    if (index == null) {
      return isLonger ? Optional.of(LAST_PLACE) : Optional.empty();
    }
    long before = index + rivals.stream().mapToLong(rival -> rival.runBefore(index)).sum();
    return Optional.of((int) Math.min(before + 1, LAST_PLACE));
  }
}
