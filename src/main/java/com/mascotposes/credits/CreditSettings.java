package com.mascotposes.credits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What things cost and what new accounts get, in credits. */
@ApplicationScoped
public class CreditSettings {

  @Inject
  @ConfigProperty(name = "poses.pose.cost")
  int poseCost;

  @Inject
  @ConfigProperty(name = "poses.mascot.cost")
  int mascotCost;

  @Inject
  @ConfigProperty(name = "poses.signup.credits")
  int signupCredits;

  /** The price of one pose; 1 or more. */
  public int poseCost() {
    return poseCost;
  }

  /** The price of one order of mascots, however many designs; 1 or more. */
  public int mascotCost() {
    return mascotCost;
  }

  /** What a new account starts with; 0 or more. */
  public int signupCredits() {
    return signupCredits;
  }
}
