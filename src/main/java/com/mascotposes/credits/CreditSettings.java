package com.mascotposes.credits;

import com.mascotposes.platform.settings.SettingRange;
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

  /**
   * @throws IllegalArgumentException a value is out of its range
   */
  void check() {
    SettingRange.demand("poses.pose.cost", poseCost, 1, 10_000);
    SettingRange.demand("poses.mascot.cost", mascotCost, 1, 10_000);
    SettingRange.demand("poses.signup.credits", signupCredits, 0, 1_000_000);
  }

  /** The price of one pose; 1 to 10,000. */
  public int poseCost() {
    return poseCost;
  }

  /** The price of one order of mascots, however many designs; 1 to 10,000. */
  public int mascotCost() {
    return mascotCost;
  }

  /** What a new account starts with; 0 to 1,000,000. */
  public int signupCredits() {
    return signupCredits;
  }
}
