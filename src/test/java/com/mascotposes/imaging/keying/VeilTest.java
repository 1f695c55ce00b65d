package com.mascotposes.imaging.keying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Colours seen in front of a key that was chosen far from the mascot's. */
class VeilTest {
  private static final int MAGENTA = 0xFF00FF;

  @Test
  void wing_leansAwayFromTheKeyALittle() {
    assertThat(opacity(0.7, 161, 196, 201)).isCloseTo(0.7f, within(0.03f));
  }

  @Test
  void veilAsFarFromTheKeyAsColoursGo_isNoClearerThanThatAllows() {
    assertThat(opacity(0.6, 0, 255, 0)).isBetween(0.6f, 1f);
  }

  @Test
  void opaqueBody_staysOpaque() {
    assertThat(opacity(1, 200, 190, 150)).isEqualTo(1);
  }

  @Test
  void keyItself_isNothing() {
    assertThat(opacity(0, 0, 0, 0)).isZero();
  }

  /** What is found of a colour that covers the key by the given share. */
  private static float opacity(double share, int red, int green, int blue) {
    Backdrop backdrop = new Backdrop(MAGENTA, -1, 1, 0, false, 0);
    Veil veil = Veil.overFarKey(new Shading(backdrop, true), MAGENTA);
    float[] back = {255, 0, 255};
    double open = 1 - share;
    return veil.opacity(
        (float) (share * red + open * back[0]),
        (float) (share * green + open * back[1]),
        (float) (share * blue + open * back[2]),
        back);
  }
}
