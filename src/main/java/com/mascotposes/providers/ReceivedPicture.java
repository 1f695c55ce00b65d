package com.mascotposes.providers;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Looks at bytes that claim to be a picture, without decoding them.
 *
 * <p>The first bytes decide the type, whatever the sender says; size and pixel count are capped
 * before anybody spends memory on decoding.
 */
public final class ReceivedPicture {

  /** 30 MB, the most that {@link ImageProvider#draw} hands on. */
  public static final int MAX_BYTES = 30 * 1024 * 1024;

  /** 40 megapixels: more than twice the largest size any provider offers. */
  public static final long MAX_PIXELS = 40_000_000;

  private ReceivedPicture() {}

  /** {@code image/png}, {@code image/jpeg} or {@code image/webp} by the first bytes, else empty. */
  public static Optional<String> sniff(byte[] bytes) {
    if (startsWith(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Optional.of("image/png");
    }
    if (startsWith(bytes, 0, 0xFF, 0xD8, 0xFF)) {
      return Optional.of("image/jpeg");
    }
    boolean webp =
        startsWith(bytes, 0, 'R', 'I', 'F', 'F') && startsWith(bytes, 8, 'W', 'E', 'B', 'P');
    return webp ? Optional.of("image/webp") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int offset, int... magic) {
    if (bytes.length < offset + magic.length) {
      return false;
    }
    byte[] expected = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      expected[i] = (byte) magic[i];
    }
    return Arrays.equals(bytes, offset, offset + magic.length, expected, 0, magic.length);
  }

  /**
   * The true type of a picture that is small enough to be decoded.
   *
   * @throws NoPictureException not a PNG, JPEG or WebP, a broken header, or too large
   */
  public static String checkedType(byte[] bytes) {
    String type =
        sniff(bytes)
            .orElseThrow(
                () ->
                    new NoPictureException(
                        "The drawing service sent something that is no picture."));
    if (bytes.length > MAX_BYTES) {
      throw tooLarge();
    }
    if (pixels(bytes, type) > MAX_PIXELS) {
      throw tooLarge();
    }
    return type;
  }

  private static NoPictureException tooLarge() {
    return new NoPictureException("The drawing service sent a picture that is too large.");
  }

  private static long pixels(byte[] bytes, String type) {
    ImageReader reader = null;
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader = reader(type);
      reader.setInput(in, true, true);
      return (long) reader.getWidth(0) * reader.getHeight(0);
    } catch (IOException | RuntimeException e) {
      throw new NoPictureException("The drawing service sent a damaged picture.", e);
    } finally {
      if (reader != null) {
        reader.dispose();
      }
    }
  }

  /** The WebP reader is made by hand: ImageIO does not look for plug-ins inside a WAR. */
  private static ImageReader reader(String type) throws IOException {
    if (type.equals("image/webp")) {
      return new WebPImageReaderSpi().createReaderInstance();
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
    return readers.next();
  }
}
