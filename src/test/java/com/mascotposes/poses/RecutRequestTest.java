package com.mascotposes.poses;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.imaging.CutOutOptions;
import com.mascotposes.imaging.KeyColor;
import org.junit.jupiter.api.Test;

class RecutRequestTest {

  private static final CutOutOptions AS_ASKED = CutOutOptions.askedFar(KeyColor.parse("#00FF00"));

  @Test
  void nothingSaid_cutsAsBefore() {
    RecutRequest request = new RecutRequest(null, null, null, null);

    assertThat(request.applyTo(AS_ASKED)).isEqualTo(AS_ASKED);
    assertThat(request.trims()).isFalse();
  }

  @Test
  void everythingSaid_isApplied() {
    RecutRequest request = new RecutRequest(0.8, true, "#FF00FF", true);

    assertThat(request.applyTo(AS_ASKED))
        .isEqualTo(
            AS_ASKED
                .withStrength(0.8)
                .withShadowKept(true)
                .withManualKey(KeyColor.parse("#FF00FF")));
    assertThat(request.trims()).isTrue();
  }
}
