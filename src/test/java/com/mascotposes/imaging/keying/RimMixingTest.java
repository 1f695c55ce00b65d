package com.mascotposes.imaging.keying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Light of the backdrop on the rim of a round mascot, whose outline runs in every direction. */
class RimMixingTest {
  private static final int GREEN = 0x14E61E;
  private static final int MAGENTA = 0xF122E1;
  private static final int LILAC = 0xC8B4DC;
  private static final int LEAF = 0x48CE90;

  @Test
  void lightOnTheRim_isMeasuredAllAroundTheOutline() {
    LitDisc disc = new LitDisc(GREEN, LILAC).lit(0.12);

    assertThatLightIsFound(disc, GREEN);
  }

  @Test
  void bodyThatDarkensOfItsOwn_isNotTakenForLight() {
    LitDisc disc = new LitDisc(GREEN, LILAC).darkened(0.3);

    assertThat(mixing(disc, GREEN).fading().at(3)).isLessThan(0.01);
  }

  @Test
  void lightOnABodyThatDarkens_isMeasuredWithoutTheDarkness() {
    LitDisc disc = new LitDisc(MAGENTA, LEAF).lit(0.12).darkened(0.3);

    assertThatLightIsFound(disc, MAGENTA);
  }

  @Test
  void wideOutlineOfAnotherColour_isComparedWithItself() {
    LitDisc disc = new LitDisc(GREEN, 0xFDFDFD).outlined(0x8F6E62, 18).lit(0.12);

    assertThatLightIsFound(disc, GREEN);
  }

  @Test
  void bodyOfTheComplementaryColour_isStillMeasured() {
    LitDisc disc = new LitDisc(0xFF00FF, 0x3CC83C).lit(0.12);

    assertThatLightIsFound(disc, 0xFF00FF);
  }

  @Test
  void softEdge_mixesFartherInAndIsNoLight() {
    LitDisc disc = new LitDisc(GREEN, LILAC).soft(11);

    RimMixing mixing = mixing(disc, GREEN);

    assertThat(mixing.edgePx()).isGreaterThan(EdgeBand.INNER_PX);
    assertThat(mixing.fading().at(1)).isLessThan(0.02);
  }

  @Test
  void lightBehindAHardEdge_makesTheEdgeNoWider() {
    LitDisc disc = new LitDisc(GREEN, LILAC).lit(0.2);

    assertThat(mixing(disc, GREEN).edgePx()).isEqualTo(EdgeBand.INNER_PX);
  }

  private static void assertThatLightIsFound(LitDisc disc, int key) {
    Fading fading = mixing(disc, key).fading();
    for (int depth = 1; depth <= 12; depth += 3) {
      assertThat(fading.at(depth)).isCloseTo(disc.light(depth - 0.5), within(0.015));
    }
  }

  private static RimMixing mixing(LitDisc disc, int key) {
    Backdrop backdrop = new Backdrop(key, -1, 1, 1.5, false, 1);
    return RimMixing.measure(disc.frame(), LitDisc.rings(), backdrop);
  }
}
