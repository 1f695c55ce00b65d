package com.mascotposes.operations;

import com.mascotposes.drawings.CallReport;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A job with its whole history.
 *
 * @param attemptsInAll what the settings allow
 * @param leaseUntil how long its claim holds without a sign of life; null unless it runs
 * @param calls requests to the image provider, oldest first, at most 100
 * @param usd what all of them cost by the prices of the settings
 * @param next what happens to it now
 * @param canRetry whether {@code retry} would do something
 * @param canCancel whether it has not ended
 */
public record JobView(
    JobRow job,
    int attemptsInAll,
    Instant leaseUntil,
    List<CallReport> calls,
    BigDecimal usd,
    Next next,
    boolean canRetry,
    boolean canCancel) {

  /**
   * What happens next.
   *
   * @param code {@code in-line}, {@code paused}, {@code retry}, {@code running}, {@code done},
   *     {@code failed}, {@code repeated} or {@code cancelled}
   * @param sentence the same for people
   * @param at when; null when no time is set for it
   * @param place in line, 1 runs next, 1000 stands for everything beyond; null when not in line
   */
  public record Next(String code, String sentence, Instant at, Integer place) {}
}
