package com.mascotposes.mascots;

import com.mascotposes.imaging.CutOutResult;
import com.mascotposes.imaging.FrameKind;
import java.util.Locale;

/**
 * What became of a backdrop that somebody wanted gone.
 *
 * @param done whether the stored picture is cut out; when false the cut would have been poor and
 *     the picture was kept as it came
 * @param backdrop what stood behind the mascot: {@code transparent}, {@code white}, {@code grey},
 *     {@code other_flat}, {@code gradient}, {@code checkerboard} or {@code scene}
 * @param quality how good the cut is, 0 to 1
 */
public record CutOutView(boolean done, String backdrop, double quality) {

  static CutOutView of(CutOutResult cut) {
    return new CutOutView(
        cut.quality().acceptable(),
        nameOf(cut.frame()),
        Math.round(cut.quality().score() * 1e4) / 1e4);
  }

  static String nameOf(FrameKind backdrop) {
    return backdrop.name().toLowerCase(Locale.ROOT);
  }
}
