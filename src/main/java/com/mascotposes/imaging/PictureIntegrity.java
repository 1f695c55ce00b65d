package com.mascotposes.imaging;

/**
 * Whether a file is there to its end. The decoders of the JDK return half a grey picture for a
 * truncated JPEG and say nothing, so the end is looked for before decoding.
 */
final class PictureIntegrity {
  private static final int PNG_FIRST_CHUNK = 8;
  private static final int PNG_CHUNK_FRAME = 12;
  private static final int IEND = 0x49454E44;

  private PictureIntegrity() {}

  /**
   * @throws UnreadablePictureException when the file stops early
   */
  static void check(PictureFormat format, byte[] bytes) {
    boolean whole =
        switch (format) {
          case PNG -> pngReachesItsEnd(bytes);
          case JPEG -> jpegReachesItsEnd(bytes);
          case GIF -> gifReachesItsEnd(bytes);
          case WEBP -> bytes.length - 8 >= littleEndian(bytes, 4);
        };
    if (!whole) {
      throw new UnreadablePictureException("This " + format + " picture is cut short.");
    }
  }

  private static boolean pngReachesItsEnd(byte[] b) {
    long at = PNG_FIRST_CHUNK;
    while (at + PNG_CHUNK_FRAME <= b.length) {
      long length = bigEndian(b, (int) at) & 0xffffffffL;
      if (bigEndian(b, (int) at + 4) == IEND) {
        return true;
      }
      at += PNG_CHUNK_FRAME + length;
    }
    return false;
  }

  /** The end marker FF D9 stands last, but for padding that some cameras and servers append. */
  private static boolean jpegReachesItsEnd(byte[] b) {
    int oldest = Math.max(2, b.length - 4096);
    for (int i = b.length - 2; i >= oldest; i--) {
      if ((b[i] & 255) == 0xff && (b[i + 1] & 255) == 0xd9) {
        return true;
      }
    }
    return false;
  }

  private static boolean gifReachesItsEnd(byte[] b) {
    for (int i = b.length - 1; i > 13; i--) {
      if (b[i] != 0) {
        return b[i] == 0x3b;
      }
    }
    return false;
  }

  private static int bigEndian(byte[] b, int at) {
    return (b[at] & 255) << 24 | (b[at + 1] & 255) << 16 | (b[at + 2] & 255) << 8 | b[at + 3] & 255;
  }

  private static long littleEndian(byte[] b, int at) {
    return b.length < at + 4
        ? Long.MAX_VALUE
        : Integer.reverseBytes(bigEndian(b, at)) & 0xffffffffL;
  }
}
