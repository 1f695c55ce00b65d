package com.mascotposes.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** The {@code Content-Disposition} that saves a picture under a name which a stranger chose. */
final class DownloadName {

  private static final int MOST_CHARACTERS = 80;

  private DownloadName() {}

  /**
   * Says the name twice, as RFC 6266 asks: in ASCII for old clients, in UTF-8 for the others. What
   * could end the header, name a folder, hide the file or mirror the text is replaced, and the
   * extension is always the picture's own.
   */
  static String disposition(String wish, PictureKey key) {
    String extension = key.value().substring(key.value().lastIndexOf('.'));
    String name = clean(wish, extension) + extension;
    String ascii = name.replaceAll("[^\\x20-\\x7e]|%", "_");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + percentEncoded(name);
  }

  private static String clean(String wish, String extension) {
    String harmless =
        wish.replaceAll("\\p{C}", "")
            .replaceAll("[/\\\\:*?\"<>|;]", "_")
            .replaceFirst("(?i)" + extension.replace(".", "\\.") + "$", "")
            .replaceAll("^[.\\s]+|[.\\s]+$", "");
    int[] shortened = harmless.codePoints().limit(MOST_CHARACTERS).toArray();
    return shortened.length == 0 ? "picture" : new String(shortened, 0, shortened.length);
  }

  private static String percentEncoded(String name) {
    return URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
