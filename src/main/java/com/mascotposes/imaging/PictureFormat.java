package com.mascotposes.imaging;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The picture formats this product reads, told apart by content and never by file name. */
public enum PictureFormat {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp");

  private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_SIGNATURE = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  private final String mimeType;
  private final String extension;

  PictureFormat(String mimeType, String extension) {
    this.mimeType = mimeType;
    this.extension = extension;
  }

  /** The registered media type, for example {@code image/png}. */
  public String mimeType() {
    return mimeType;
  }

  /** The usual file name extension without a dot, for example {@code jpg}. */
  public String extension() {
    return extension;
  }

  /**
   * Looks at the first bytes only: a recognised format may still turn out damaged when read.
   *
   * @return the format, or empty when the bytes are null, too few or something else
   */
  public static Optional<PictureFormat> sniff(byte[] bytes) {
    if (startsWith(bytes, 0, PNG_SIGNATURE)) {
      return Optional.of(PNG);
    }
    if (startsWith(bytes, 0, JPEG_SIGNATURE)) {
      return Optional.of(JPEG);
    }
    if (startsWith(bytes, 0, ascii("GIF87a")) || startsWith(bytes, 0, ascii("GIF89a"))) {
      return Optional.of(GIF);
    }
    if (startsWith(bytes, 0, ascii("RIFF")) && startsWith(bytes, 8, ascii("WEBP"))) {
      return Optional.of(WEBP);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int offset, byte[] start) {
    if (bytes == null || bytes.length < offset + start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[offset + i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
