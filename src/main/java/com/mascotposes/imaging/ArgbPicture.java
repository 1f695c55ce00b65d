package com.mascotposes.imaging;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;

/** Brings any decoded picture into the one form the rest of this room works on. */
final class ArgbPicture {
  private ArgbPicture() {}

  /** The same picture as {@code TYPE_INT_ARGB} in sRGB; the given one when it is that already. */
  static BufferedImage of(BufferedImage any) {
    if (any.getType() == BufferedImage.TYPE_INT_ARGB) {
      return any;
    }
    return isGrey(any.getColorModel()) ? fromGrey(any) : drawn(any);
  }

  private static boolean isGrey(ColorModel model) {
    return model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
        && model.getNumComponents() <= 2
        && model instanceof java.awt.image.ComponentColorModel;
  }

  /**
   * Grey samples are taken as they are. The JDK takes a grey file for linear light and would
   * brighten it, which no other program does.
   */
  private static BufferedImage fromGrey(BufferedImage grey) {
    Raster raster = grey.getRaster();
    int bits = grey.getColorModel().getComponentSize(0);
    boolean alpha = raster.getNumBands() == 2;
    int width = grey.getWidth();
    BufferedImage out = new BufferedImage(width, grey.getHeight(), BufferedImage.TYPE_INT_ARGB);
    int[] row = new int[width * raster.getNumBands()];
    int[] pixels = pixels(out);
    for (int y = 0; y < grey.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int v = to8Bits(row[alpha ? 2 * x : x], bits);
        int a = alpha ? to8Bits(row[2 * x + 1], bits) : 255;
        pixels[y * width + x] = a << 24 | v << 16 | v << 8 | v;
      }
    }
    return out;
  }

  private static int to8Bits(int sample, int bits) {
    return bits == 8 ? sample : sample * 255 / ((1 << bits) - 1);
  }

  private static BufferedImage drawn(BufferedImage any) {
    BufferedImage out =
        new BufferedImage(any.getWidth(), any.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = out.createGraphics();
    g.setComposite(AlphaComposite.Src);
    g.drawImage(any, 0, 0, null);
    g.dispose();
    return out;
  }

  /**
   * The live pixels of a {@code TYPE_INT_ARGB} picture, row by row: writing changes the picture.
   */
  static int[] pixels(BufferedImage argb) {
    return ((DataBufferInt) argb.getRaster().getDataBuffer()).getData();
  }
}
