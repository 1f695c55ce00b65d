package com.mascotposes.imaging.keying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The light of paper that darkens towards the corners, with a mascot before it. */
class PaperLightTest {
  private static final int SIDE = 256;
  private static final int CENTRE = SIDE / 2 * SIDE + SIDE / 2;
  private static final int MAIN = 0xF4F4F4;

  @Test
  void behindTheMascot_theLightIsWhatThePaperGets() {
    byte[] region = allBut(40);

    PaperLight light = PaperLight.on(paper(), region, MAIN);

    float[] there = new float[3];
    light.at(SIDE / 2, SIDE / 2, there);
    assertThat(there[1]).isCloseTo(250, within(0.5f));
    assertThat(light.isEven()).isFalse();
  }

  @Test
  void shadowOnThePaper_staysBackdropWhileATintGoesBack() {
    Frame frame = paper();
    byte[] region = allBut(40);
    PaperLight light = PaperLight.on(frame, region, MAIN);
    int shadow = 20 * SIDE + 128;
    int lavender = 20 * SIDE + 64;
    frame.rgb()[shadow] = 0xC8C8C8;
    frame.rgb()[lavender] = 0xF2EEFF;

    light.keepOnly(frame, region, 4);

    assertThat(region[shadow]).isEqualTo(Flood.OUTSIDE);
    assertThat(region[lavender]).isEqualTo(Flood.INSIDE);
  }

  @Test
  void unevenScene_hasItsMainColourEverywhere() {
    Frame frame = paper();
    for (int i = 0; i < SIDE * SIDE; i += 3) {
      frame.rgb()[i] = 0xA0A0A0;
    }

    PaperLight light = PaperLight.on(frame, allBut(0), MAIN);

    assertThat(light.isEven()).isTrue();
    assertThat(light.distance2(MAIN, CENTRE)).isZero();
  }

  private static Frame paper() {
    int[] rgb = new int[SIDE * SIDE];
    for (int i = 0; i < rgb.length; i++) {
      double u = 2.0 * (i % SIDE) / SIDE - 1;
      double v = 2.0 * (i / SIDE) / SIDE - 1;
      rgb[i] = (int) Math.round(250 - 6 * (u * u + v * v)) * 0x010101;
    }
    return new Frame(SIDE, SIDE, rgb);
  }

  /** All backdrop but a square of twice this half side in the middle. */
  private static byte[] allBut(int half) {
    byte[] region = new byte[SIDE * SIDE];
    Arrays.fill(region, Flood.OUTSIDE);
    for (int y = SIDE / 2 - half; y < SIDE / 2 + half; y++) {
      Arrays.fill(region, y * SIDE + SIDE / 2 - half, y * SIDE + SIDE / 2 + half, Flood.INSIDE);
    }
    return region;
  }
}
