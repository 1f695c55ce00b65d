package com.mascotposes.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageReader;

/**
 * JPEG files in four printing inks (CMYK or YCCK), which the JDK decodes but does not convert.
 *
 * <p>Colours are mixed by plain multiplication, without the press profile: near enough for a
 * drawing on a screen.
 */
final class JpegInk {
  private static final int ADOBE_SEGMENT = 0xee;
  private static final int START_OF_SCAN = 0xda;
  private static final int YCCK = 2;

  private JpegInk() {}

  /** The JDK offers no colour type at all for such files. */
  static boolean isFourInks(ImageReader jpeg) throws IOException {
    return !jpeg.getImageTypes(0).hasNext();
  }

  /**
   * @param inks four bands as stored in the file
   * @param file the whole JPEG file, whose Adobe segment says how the bands are stored
   */
  static BufferedImage toArgb(Raster inks, byte[] file) {
    int adobe = adobeTransform(file);
    int width = inks.getWidth();
    BufferedImage out = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_INT_ARGB);
    int[] pixels = ArgbPicture.pixels(out);
    int[] row = new int[4 * width];
    for (int y = 0; y < inks.getHeight(); y++) {
      inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = pixel(row, 4 * x, adobe);
      }
    }
    return out;
  }

  private static int pixel(int[] row, int at, int adobe) {
    double c = row[at];
    double m = row[at + 1];
    double y = row[at + 2];
    if (adobe == YCCK) {
      double luma = c;
      double cb = m - 128;
      double cr = y - 128;
      c = luma + 1.402 * cr;
      m = luma - 0.344136 * cb - 0.714136 * cr;
      y = luma + 1.772 * cb;
    }
    int k = row[at + 3];
    return 0xff000000 | light(c, k, adobe) << 16 | light(m, k, adobe) << 8 | light(y, k, adobe);
  }

  /** Adobe programs store inks inverted: 255 is no ink. Files without their segment do not. */
  private static int light(double ink, int black, int adobe) {
    double clamped = Math.max(0, Math.min(255, ink));
    double product = adobe >= 0 ? clamped * black : (255 - clamped) * (255 - black);
    return (int) (product / 255 + 0.5);
  }

  /** The transform byte of the Adobe segment, or -1 when the file has none. */
  private static int adobeTransform(byte[] b) {
    int at = 2;
    while (at + 16 <= b.length && (b[at + 1] & 255) != START_OF_SCAN) {
      if ((b[at + 1] & 255) == ADOBE_SEGMENT && b[at + 4] == 'A') {
        return b[at + 15];
      }
      at += 2 + ((b[at + 2] & 255) << 8 | b[at + 3] & 255);
    }
    return -1;
  }
}
