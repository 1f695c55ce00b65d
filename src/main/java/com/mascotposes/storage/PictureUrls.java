package com.mascotposes.storage;

import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/** Who shows the pictures to people: the setting {@code poses.picture.urls}. */
public enum PictureUrls {

  /** The store itself; a bucket must be public then. */
  DIRECT,

  /** This server, which fetches from the store: for stores without CORS or behind a firewall. */
  PROXIED;

  /**
   * @throws IllegalStateException the setting is neither {@code direct} nor {@code proxied}
   */
  public static PictureUrls from(Config config) {
    String value = config.getOptionalValue("poses.picture.urls", String.class).orElse("direct");
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "direct" -> DIRECT;
      case "proxied" -> PROXIED;
      default ->
          throw new IllegalStateException(
              "poses.picture.urls is \"" + value + "\" but must be direct or proxied.");
    };
  }
}
