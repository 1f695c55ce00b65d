package com.mascotposes.credits;

import java.time.Instant;

/**
 * What an account can spend.
 *
 * @param balance credits, 0 or more
 * @param plan {@code free}, {@code creator}, {@code studio} or {@code agency}
 * @param monthlyAllowance credits the plan brings each month
 * @param subscriptionPlanId null without a subscription
 * @param prices what things cost, so that a page can say it before anything is ordered
 */
public record BalanceView(
    int balance,
    String plan,
    Instant creditsLastResetAt,
    int monthlyAllowance,
    String subscriptionPlanId,
    Prices prices) {

  /**
   * In credits.
   *
   * @param pose one pose; 1 or more
   */
  public record Prices(int pose) {}
}
