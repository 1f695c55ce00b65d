package com.mascotposes.mascots;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Recognises what people take for a picture and we do not read, to say what to do instead. */
final class ForeignContent {

  private static final int BEGINNING = 1024;

  private ForeignContent() {}

  /** A sentence that goes on after the name of a field; empty when the bytes may be a picture. */
  static Optional<String> refusal(byte[] bytes) {
    String beginning =
        new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1);
    String text = beginning.replace("\0", "").replaceFirst("^(ï»¿|ÿþ|þÿ)", "").strip();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<") && lower.contains("<svg")) {
      return Optional.of("is an SVG drawing; export it as PNG, JPEG, WebP or GIF");
    }
    if (lower.startsWith("<")) {
      return Optional.of("is a web page or other markup; a PNG, JPEG, WebP or GIF is needed");
    }
    if (beginning.startsWith("\u001f\u008b") || beginning.startsWith("PK\u0003\u0004")) {
      return Optional.of("is compressed; send the PNG, JPEG, WebP or GIF itself");
    }
    if (beginning.startsWith("%PDF")) {
      return Optional.of("is a PDF; export it as PNG, JPEG, WebP or GIF");
    }
    boolean isPhone = beginning.startsWith("ftyp", 4);
    return isPhone
        ? Optional.of("is a HEIC or AVIF picture or a film; export it as PNG, JPEG, WebP or GIF")
        : Optional.empty();
  }
}
