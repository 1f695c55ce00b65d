package com.mascotposes.imaging;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads a picture that anybody may have sent.
 *
 * <p>Size is checked in the header, before any pixel is decoded, so that a small file that claims
 * to be huge costs nothing. Pictures above {@link #WHOLE_PIXELS} are read at every second pixel;
 * together this bounds the memory of one call to about 250 MB, and to 24 MB for the usual 1024x1024
 * frame.
 */
public final class PictureReader {
  static final int MOST_BYTES = 30_000_000;
  static final int LONGEST_SIDE_PX = 12_000;
  static final long MOST_PIXELS = 40_000_000;
  static final long WHOLE_PIXELS = 16_000_000;

  private PictureReader() {}

  /**
   * Reads PNG, JPEG, GIF or WebP; of an animation the first frame.
   *
   * @return {@code TYPE_INT_ARGB} in sRGB, upright as its EXIF orientation says; pictures above 16
   *     megapixels at half size
   * @throws UnreadablePictureException when the bytes are damaged, cut short, too large or no
   *     picture, with a sentence that says which
   */
  public static BufferedImage read(byte[] bytes) throws UnreadablePictureException {
    PictureFormat format = knownFormat(bytes);
    PictureIntegrity.check(format, bytes);
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      BufferedImage argb = decode(in, format, bytes);
      return format == PictureFormat.JPEG ? JpegOrientation.of(bytes).apply(argb) : argb;
    } catch (UnreadablePictureException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadablePictureException("This " + format + " picture is damaged.", e);
    }
  }

  private static PictureFormat knownFormat(byte[] bytes) {
    if (bytes == null || bytes.length == 0) {
      throw new UnreadablePictureException("The picture is empty.");
    }
    if (bytes.length > MOST_BYTES) {
      throw new UnreadablePictureException("The picture is larger than 30 MB.");
    }
    return PictureFormat.sniff(bytes)
        .orElseThrow(
            () ->
                new UnreadablePictureException(
                    "This is not a picture in PNG, JPEG, GIF or WebP format."));
  }

  private static ImageReader readerFor(PictureFormat format) throws IOException {
    if (format == PictureFormat.WEBP) {
      return new WebPImageReaderSpi().createReaderInstance();
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
    ImageReader first = readers.next();
    for (ImageReader r = first; ; r = readers.next()) {
      if (r.getClass().getName().startsWith("com.sun.imageio.") || !readers.hasNext()) {
        return r;
      }
    }
  }

  private static BufferedImage decode(
      MemoryCacheImageInputStream in, PictureFormat format, byte[] bytes) throws IOException {
    ImageReader reader = readerFor(format);
    try {
      reader.setInput(in, false, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      checkSize(width, height);
      ImageReadParam param = reader.getDefaultReadParam();
      if ((long) width * height > WHOLE_PIXELS) {
        param.setSourceSubsampling(2, 2, 0, 0);
      }
      if (format == PictureFormat.JPEG && JpegInk.isFourInks(reader)) {
        return JpegInk.toArgb(reader.readRaster(0, param), bytes);
      }
      return ArgbPicture.of(reader.read(0, param));
    } finally {
      reader.dispose();
    }
  }

  private static void checkSize(int width, int height) {
    if (width < 1 || height < 1) {
      throw new UnreadablePictureException("The picture has no pixels.");
    }
    if (width > LONGEST_SIDE_PX || height > LONGEST_SIDE_PX) {
      throw new UnreadablePictureException(
          "The picture is " + width + " x " + height + " pixels; 12,000 a side is the most.");
    }
    if ((long) width * height > MOST_PIXELS) {
      throw new UnreadablePictureException(
          "The picture is " + width + " x " + height + " pixels; 40 megapixels is the most.");
    }
  }
}
