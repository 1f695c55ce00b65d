package com.mascotposes.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.Config;

/** Where this server itself shows a picture: {@code <poses.public.url>/api/v1/pictures/<key>}. */
@ApplicationScoped
public class PictureRoute {

  @Inject Config config;

  /**
   * @throws IllegalStateException {@code poses.public.url} is no http or https address
   */
  public URI of(PictureKey key) {
    return URI.create(publicUrl() + "/api/v1/pictures/" + key);
  }

  private String publicUrl() {
    String url =
        config
            .getOptionalValue("poses.public.url", String.class)
            .orElseGet(() -> "http://localhost:" + port());
    if (!url.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
      throw new IllegalStateException(
          "poses.public.url is \"" + url + "\" but must be an address like https://poses.example.");
    }
    return url.replaceAll("/+$", "");
  }

  private String port() {
    return config.getOptionalValue("poses.port", String.class).orElse("8080");
  }
}
