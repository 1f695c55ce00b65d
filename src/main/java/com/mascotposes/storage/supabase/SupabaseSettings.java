package com.mascotposes.storage.supabase;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureUrls;
import com.mascotposes.storage.StorageMisconfiguredException;
import java.net.URI;
import java.net.URLEncoder;
import org.eclipse.microprofile.config.Config;

/**
 * What an operator says about the bucket.
 *
 * @param base what stands before {@code /object} and {@code /bucket}, without a slash at the end
 * @param bucket 1 to 100 characters
 * @param urls who shows the pictures; when it is the bucket, the bucket must be public
 */
record SupabaseSettings(String base, SupabaseKey key, String bucket, PictureUrls urls) {

  /**
   * @throws StorageMisconfiguredException a value is missing or cannot be right; the sentence names
   *     its key
   */
  static SupabaseSettings from(Config config) {
    String url = text(config, "supabase.url", "").replaceAll("/+$", "");
    check(
        url.matches("https?://[A-Za-z0-9.\\[\\]:_-]+(/[^?#\\s]*)?"),
        "supabase.url is \"" + url + "\" but must be an address like https://ref.supabase.co.");
    String path = text(config, "supabase.storage.path", "/storage/v1").replaceAll("/+$", "");
    check(
        path.isEmpty() || path.matches("/[^?#\\s]*"),
        "supabase.storage.path is \"" + path + "\" but must begin with a slash.");
    String bucket = text(config, "supabase.bucket", "mascots");
    check(
        bucket.matches("[^/]{1,100}"),
        "supabase.bucket is \"" + bucket + "\" but must have 1 to 100 characters and no slash.");
    String key = text(config, "supabase.service.role.key", "");
    check(!key.isEmpty(), "supabase.url is set but supabase.service.role.key is not.");
    return new SupabaseSettings(url + path, new SupabaseKey(key), bucket, PictureUrls.from(config));
  }

  private static String text(Config config, String name, String otherwise) {
    return config.getOptionalValue(name, String.class).orElse(otherwise).strip();
  }

  private static void check(boolean isRight, String sentence) {
    if (!isRight) {
      throw new StorageMisconfiguredException(sentence, null);
    }
  }

  URI publicAddress(PictureKey key) {
    return address("/object/public/" + encoded(bucket), key);
  }

  /** Read with our key: also works while the bucket is private, and passes by stale caches. */
  URI readAddress(PictureKey key) {
    return address("/object/authenticated/" + encoded(bucket), key);
  }

  URI writeAddress(PictureKey key) {
    return address("/object/" + encoded(bucket), key);
  }

  private URI address(String folder, PictureKey key) {
    StringBuilder address = new StringBuilder(base + folder);
    for (String segment : key.value().split("/")) {
      address.append('/').append(encoded(segment));
    }
    return URI.create(address.toString());
  }

  URI bucketAddress() {
    return URI.create(base + "/bucket/" + encoded(bucket));
  }

  URI bucketsAddress() {
    return URI.create(base + "/bucket");
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
