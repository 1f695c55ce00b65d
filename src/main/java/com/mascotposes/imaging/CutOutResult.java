package com.mascotposes.imaging;

import java.awt.image.BufferedImage;
import java.util.Objects;

/**
 * A cut frame.
 *
 * @param picture {@code TYPE_INT_ARGB}, straight alpha, the size of the frame; a frame beyond
 *     {@link CutOut#LARGEST_SIDE_PX} comes back reduced by a whole factor
 * @param frame what stood behind the mascot
 * @param quality how good the cut is, and whether it is good enough to show
 */
public record CutOutResult(BufferedImage picture, FrameKind frame, CutOutQuality quality) {
  public CutOutResult {
    Objects.requireNonNull(picture);
    Objects.requireNonNull(frame);
    Objects.requireNonNull(quality);
  }
}
