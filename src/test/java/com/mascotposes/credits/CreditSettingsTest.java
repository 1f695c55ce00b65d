package com.mascotposes.credits;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CreditSettingsTest {

  /** The database keeps no debit of nothing, so every order would fail. */
  @Test
  void poseForNothing_isRefusedByName() {
    assertThatThrownBy(settings(0, 1, 20)::check)
        .hasMessage("poses.pose.cost is 0 but must be from 1 to 10000.");
  }

  @Test
  void mascotThatPays_isRefusedByName() {
    assertThatThrownBy(settings(1, -1, 20)::check).hasMessageContaining("poses.mascot.cost is -1");
  }

  @Test
  void accountThatBeginsInDebt_isRefusedByName() {
    assertThatThrownBy(settings(1, 1, -5)::check)
        .hasMessageContaining("poses.signup.credits is -5");
  }

  @Test
  void accountThatBeginsWithNothing_isFine() {
    assertThatCode(settings(2, 3, 0)::check).doesNotThrowAnyException();
  }

  private static CreditSettings settings(int poseCost, int mascotCost, int signupCredits) {
    CreditSettings settings = new CreditSettings();
    settings.poseCost = poseCost;
    settings.mascotCost = mascotCost;
    settings.signupCredits = signupCredits;
    return settings;
  }
}
