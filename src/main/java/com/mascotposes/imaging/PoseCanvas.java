package com.mascotposes.imaging;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.imgscalr.Scalr;

/** Puts a cut-out on the square every pose is delivered in. */
public final class PoseCanvas {
  /** Empty share of the side around a trimmed mascot, on its tighter axis. */
  public static final double MARGIN_SHARE = 0.06;

  private static final int VISIBLE = 8;

  private PoseCanvas() {}

  /**
   * The whole frame on a square, centred; a frame that is not square gets transparent bars.
   *
   * @param picture straight alpha, any size; not changed
   * @param sidePx side of the square, 1 or more
   * @return {@code TYPE_INT_ARGB}, {@code sidePx} a side, with the mascot's colours bled under its
   *     transparent edge so that scaling it later shows no rim
   */
  public static BufferedImage fit(BufferedImage picture, int sidePx) {
    return place(ArgbPicture.of(picture), sidePx, sidePx);
  }

  /**
   * The mascot alone, trimmed of empty space and centred with the same margin on every pose.
   *
   * @return as {@link #fit}; a fully transparent picture stays as it is
   */
  public static BufferedImage fitTrimmed(BufferedImage picture, int sidePx) {
    return fitTrimmed(picture, sidePx, MARGIN_SHARE);
  }

  /**
   * @param marginShare empty share of the side on the tighter axis, 0 to 0.4
   */
  static BufferedImage fitTrimmed(BufferedImage picture, int sidePx, double marginShare) {
    if (!(marginShare >= 0 && marginShare <= 0.4)) {
      throw new IllegalArgumentException("a margin is a share from 0 to 0.4, not " + marginShare);
    }
    BufferedImage argb = ArgbPicture.of(picture);
    Rectangle box = visibleBox(argb);
    if (box.isEmpty()) {
      return fit(argb, sidePx);
    }
    BufferedImage subject = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = argb.getRGB(box.x, box.y, box.width, box.height, null, 0, box.width);
    subject.setRGB(0, 0, box.width, box.height, pixels, 0, box.width);
    int inner = Math.max(1, (int) Math.round(sidePx * (1 - 2 * marginShare)));
    return place(subject, sidePx, inner);
  }

  /**
   * The picture with its proportions kept and no side longer than {@code sidePx}; a smaller one
   * keeps its size.
   *
   * @return {@code TYPE_INT_ARGB}
   */
  public static BufferedImage atMost(BufferedImage picture, int sidePx) {
    BufferedImage argb = ArgbPicture.of(picture);
    double scale = (double) sidePx / Math.max(argb.getWidth(), argb.getHeight());
    if (scale >= 1) {
      return argb;
    }
    int w = Math.max(1, (int) Math.round(argb.getWidth() * scale));
    int h = Math.max(1, (int) Math.round(argb.getHeight() * scale));
    return ColorBleed.bleed(ArgbPicture.of(scaled(premultiplied(argb), w, h)));
  }

  /** The smallest box around everything that can be seen; empty when nothing can. */
  static Rectangle visibleBox(BufferedImage argb) {
    int w = argb.getWidth();
    int[] pixels = ArgbPicture.pixels(argb);
    Rectangle box = new Rectangle();
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] >>> 24 >= VISIBLE) {
        Rectangle pixel = new Rectangle(i % w, i / w, 1, 1);
        box = box.isEmpty() ? pixel : box.union(pixel);
      }
    }
    return box;
  }

  /** Scales the picture so that its longer side is {@code innerPx} and centres it. */
  private static BufferedImage place(BufferedImage argb, int sidePx, int innerPx) {
    double scale = (double) innerPx / Math.max(argb.getWidth(), argb.getHeight());
    int w = Math.max(1, (int) Math.round(argb.getWidth() * scale));
    int h = Math.max(1, (int) Math.round(argb.getHeight() * scale));
    BufferedImage square = new BufferedImage(sidePx, sidePx, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = square.createGraphics();
    g.drawImage(scaled(premultiplied(argb), w, h), (sidePx - w) / 2, (sidePx - h) / 2, null);
    g.dispose();
    return ColorBleed.bleed(ArgbPicture.of(square));
  }

  private static BufferedImage premultiplied(BufferedImage argb) {
    BufferedImage out =
        new BufferedImage(argb.getWidth(), argb.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = out.createGraphics();
    g.drawImage(argb, 0, 0, null);
    g.dispose();
    return out;
  }

  /**
   * Halves as long as it can, which is an exact average of two by two pixels, then takes one
   * bicubic step. A 1024 frame becomes 512 by a single halving.
   */
  private static BufferedImage scaled(BufferedImage in, int w, int h) {
    BufferedImage out = in;
    while (out.getWidth() >= 2 * w && out.getHeight() >= 2 * h) {
      int halfW = Math.max(w, out.getWidth() / 2);
      int halfH = Math.max(h, out.getHeight() / 2);
      out = Scalr.resize(out, Scalr.Method.BALANCED, Scalr.Mode.FIT_EXACT, halfW, halfH);
    }
    if (out.getWidth() == w && out.getHeight() == h) {
      return out;
    }
    return Scalr.resize(out, Scalr.Method.QUALITY, Scalr.Mode.FIT_EXACT, w, h);
  }
}
