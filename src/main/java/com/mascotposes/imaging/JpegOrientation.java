package com.mascotposes.imaging;

import java.awt.image.BufferedImage;

/** The eight ways a camera may have been held, as EXIF numbers them from 1 to 8. */
record JpegOrientation(int number) {
  private static final int ORIENTATION_TAG = 0x0112;

  /** Reads the EXIF block of a JPEG file; 1, upright, when there is none or it makes no sense. */
  static JpegOrientation of(byte[] jpeg) {
    int exif = exifStart(jpeg);
    int number = exif < 0 ? 1 : new Tiff(jpeg, exif).number(ORIENTATION_TAG);
    return new JpegOrientation(number >= 1 && number <= 8 ? number : 1);
  }

  /** Offset of the TIFF header inside the APP1 segment, or -1. */
  private static int exifStart(byte[] b) {
    int at = 2;
    while (at + 10 < b.length && (b[at] & 255) == 0xff && (b[at + 1] & 255) != 0xda) {
      if ((b[at + 1] & 255) == 0xe1 && b[at + 4] == 'E' && b[at + 5] == 'x' && b[at + 6] == 'i') {
        return at + 10;
      }
      at += 2 + ((b[at + 2] & 255) << 8 | b[at + 3] & 255);
    }
    return -1;
  }

  /** The picture turned upright; the given one when it already is. */
  BufferedImage apply(BufferedImage in) {
    if (number == 1) {
      return in;
    }
    int w = in.getWidth();
    int h = in.getHeight();
    boolean lies = number >= 5;
    BufferedImage out = new BufferedImage(lies ? h : w, lies ? w : h, BufferedImage.TYPE_INT_ARGB);
    int[] from = ArgbPicture.pixels(in);
    int[] to = ArgbPicture.pixels(out);
    for (int y = 0; y < out.getHeight(); y++) {
      for (int x = 0; x < out.getWidth(); x++) {
        to[y * out.getWidth() + x] = from[source(x, y, w, h)];
      }
    }
    return out;
  }

  private int source(int x, int y, int w, int h) {
    return switch (number) {
      case 2 -> y * w + w - 1 - x;
      case 3 -> (h - 1 - y) * w + w - 1 - x;
      case 4 -> (h - 1 - y) * w + x;
      case 5 -> x * w + y;
      case 6 -> (h - 1 - x) * w + y;
      case 7 -> (h - 1 - x) * w + w - 1 - y;
      default -> x * w + w - 1 - y;
    };
  }

  /** The little of TIFF that EXIF needs: one number of the first directory. */
  private record Tiff(byte[] b, int start) {
    int number(int tag) {
      long entries = start + integer(start + 4, 4);
      int count = (int) integer(entries, 2);
      for (int i = 0; i < count; i++) {
        long entry = entries + 2 + 12L * i;
        if (integer(entry, 2) == tag) {
          return (int) integer(entry + 8, 2);
        }
      }
      return 0;
    }

    /** Reads in the block's own byte order; 0 beyond the end of the file. */
    private long integer(long at, int size) {
      if (at < 0 || at + size > b.length) {
        return 0;
      }
      boolean little = b[start] == 'I';
      long value = 0;
      for (int i = 0; i < size; i++) {
        value = value << 8 | b[(int) at + (little ? size - 1 - i : i)] & 255;
      }
      return value;
    }
  }
}
