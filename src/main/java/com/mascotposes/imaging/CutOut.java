package com.mascotposes.imaging;

import com.mascotposes.imaging.keying.Backdrop;
import com.mascotposes.imaging.keying.Cut;
import com.mascotposes.imaging.keying.Frame;
import com.mascotposes.imaging.keying.Keyer;
import com.mascotposes.imaging.keying.KeyerSettings;
import java.awt.image.BufferedImage;

/** Cuts the mascot out of a frame. */
public final class CutOut {
  /** Longer frames are first reduced by a whole factor, which bounds the memory to about 130 MB. */
  public static final int LARGEST_SIDE_PX = 2048;

  private static final double REAL_ALPHA_SHARE = 0.01;
  private static final int OPAQUE = 250;

  private CutOut() {}

  /**
   * Measures the backdrop on the frame, takes it out and says how well that went. A frame with real
   * alpha is returned as it is.
   *
   * @param frame any size and type; not changed
   */
  public static CutOutResult of(BufferedImage frame, CutOutOptions options) {
    BufferedImage argb = FrameReduction.within(ArgbPicture.of(frame), LARGEST_SIDE_PX);
    if (hasRealAlpha(argb)) {
      return new CutOutResult(argb, FrameKind.TRANSPARENT, CutOutQuality.untouched());
    }
    Frame opaque = new Frame(argb.getWidth(), argb.getHeight(), ArgbPicture.pixels(argb));
    Backdrop measured = Keyer.measure(opaque);
    KeyColor pointedOut = options.manualKey();
    Backdrop backdrop = pointedOut == null ? measured : measured.withColour(pointedOut.rgb());
    Cut cut = Keyer.cut(opaque, backdrop, settings(options));
    FrameKind kind = FrameKind.of(measured, options.askedKey());
    return new CutOutResult(picture(opaque, cut), kind, CutOutQuality.of(cut.faults(), kind));
  }

  private static boolean hasRealAlpha(BufferedImage argb) {
    int[] pixels = ArgbPicture.pixels(argb);
    int clear = 0;
    for (int p : pixels) {
      clear += p >>> 24 < OPAQUE ? 1 : 0;
    }
    return clear >= Math.max(1, REAL_ALPHA_SHARE * pixels.length);
  }

  /** From a quarter of the measured best tolerance at strength 0 to four times as much at 1. */
  private static KeyerSettings settings(CutOutOptions options) {
    boolean far = options.keyChosenFar() && options.manualKey() == null;
    double tolerance = Math.pow(16, options.strength() - CutOutOptions.DEFAULT_STRENGTH);
    return new KeyerSettings(far ? options.askedKey().rgb() : -1, tolerance, options.keepShadow());
  }

  private static BufferedImage picture(Frame frame, Cut cut) {
    BufferedImage out =
        new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_ARGB);
    System.arraycopy(cut.argb(), 0, ArgbPicture.pixels(out), 0, cut.argb().length);
    return out;
  }
}
