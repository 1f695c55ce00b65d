package com.mascotposes.credits;

import com.mascotposes.platform.problem.ProblemException;
import java.util.Map;

/** The balance does not cover the price. Status 402; nothing was debited. */
public class NotEnoughCreditsException extends ProblemException {

  NotEnoughCreditsException(int needed, int balance) {
    super(
        402,
        "not-enough-credits",
        "This costs %d credit%s and the balance is %d"
            .formatted(needed, needed == 1 ? "" : "s", balance),
        Map.of("needed", needed, "balance", balance));
  }
}
