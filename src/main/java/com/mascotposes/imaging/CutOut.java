package com.mascotposes.imaging;

import com.mascotposes.imaging.keying.Backdrop;
import com.mascotposes.imaging.keying.Frame;
import com.mascotposes.imaging.keying.Keyer;
import java.awt.image.BufferedImage;

/** Cuts the mascot out of a frame. */
public final class CutOut {
  /** Larger frames are first reduced by a whole factor, averaging premultiplied pixels. */
  public static final int LARGEST_SIDE_PX = 2048;

  private static final double REAL_ALPHA_SHARE = 0.01;
  private static final double KEY_MISS = 130;
  private static final int WHITE_FROM = 225;

  private CutOut() {}

  /**
   * Measures the backdrop on the frame, takes it out and says how well that went. A frame with real
   * alpha is returned as it is.
   *
   * @param frame any size and type; not changed
   */
  public static CutOutResult of(BufferedImage frame, CutOutOptions options) {
    BufferedImage argb = ArgbPicture.of(frame);
    if (hasRealAlpha(argb)) {
      return new CutOutResult(argb, FrameKind.TRANSPARENT, CutOutQuality.untouched(0));
    }
    int w = argb.getWidth();
    int h = argb.getHeight();
    Frame opaque = new Frame(w, h, ArgbPicture.pixels(argb));
    Backdrop backdrop = Keyer.measure(opaque);
    int[] cut =
        Keyer.cut(
            opaque,
            backdrop,
            options.keyChosenFar() ? options.askedKey().rgb() : -1,
            options.strength());
    BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
    System.arraycopy(cut, 0, ArgbPicture.pixels(out), 0, cut.length);
    return new CutOutResult(out, kindOf(backdrop, options), CutOutQuality.untouched(0));
  }

  private static boolean hasRealAlpha(BufferedImage argb) {
    int clear = 0;
    int[] pixels = ArgbPicture.pixels(argb);
    for (int p : pixels) {
      clear += p >>> 24 < 128 ? 1 : 0;
    }
    return clear >= Math.max(1, REAL_ALPHA_SHARE * pixels.length);
  }

  private static FrameKind kindOf(Backdrop backdrop, CutOutOptions options) {
    if (backdrop.coverage() < 0.5) {
      return FrameKind.SCENE;
    }
    if (backdrop.isColourful()) {
      KeyColor asked = options.askedKey();
      boolean near = asked != null && asked.distanceTo(backdrop.rgb()) <= KEY_MISS;
      return near ? FrameKind.ASKED_KEY : FrameKind.OTHER_FLAT;
    }
    return backdrop.brightest() >= WHITE_FROM ? FrameKind.WHITE : FrameKind.GREY;
  }
}
