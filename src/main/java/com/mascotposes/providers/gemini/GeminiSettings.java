package com.mascotposes.providers.gemini;

import com.mascotposes.providers.ProviderMisconfiguredException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The {@code gemini.*} settings. What each means, its unit and its default stand in {@code
 * META-INF/microprofile-config.properties}.
 */
@ApplicationScoped
public class GeminiSettings {

  private static final Set<String> SIZES = Set.of("512", "1K", "2K", "4K");

  @Inject
  @ConfigProperty(name = "gemini.api.key")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "gemini.base.url")
  String baseUrl;

  @Inject
  @ConfigProperty(name = "gemini.model")
  String model;

  @Inject
  @ConfigProperty(name = "gemini.model.fallbacks")
  Optional<String> fallbacks;

  @Inject
  @ConfigProperty(name = "gemini.image.size")
  String imageSize;

  @Inject
  @ConfigProperty(name = "gemini.picture.usd")
  double pictureUsd;

  @Inject
  @ConfigProperty(name = "gemini.connect.timeout")
  Duration connectTimeout;

  @Inject
  @ConfigProperty(name = "gemini.read.timeout")
  Duration readTimeout;

  @Inject
  @ConfigProperty(name = "gemini.total.timeout")
  Duration totalTimeout;

  /**
   * Looks at every setting, so that a wrong one is named before anything is sent.
   *
   * @throws ProviderMisconfiguredException naming the first that is wrong
   */
  public void check() {
    key();
    baseUrl();
    models();
    imageSize();
    connectTimeout();
    readTimeout();
    totalTimeout();
  }

  /**
   * The key, without white space around it.
   *
   * @throws ProviderMisconfiguredException there is none, or it cannot be a header's value; the
   *     message never repeats it
   */
  public String key() {
    String given = key.map(String::strip).orElse("");
    if (given.isEmpty()) {
      throw new ProviderMisconfiguredException(
          "The key of the drawing service is not set (gemini.api.key).");
    }
    if (!given.matches("[\\x21-\\x7E]{1,500}")) {
      throw new ProviderMisconfiguredException(
          "The key of the drawing service holds a space or a special character (gemini.api.key).");
    }
    return given;
  }

  /**
   * Scheme, host and, behind a gateway, a path; {@code /v1beta} follows it in each request.
   *
   * @throws ProviderMisconfiguredException not an http address
   */
  public URI baseUrl() {
    String trimmed = baseUrl.strip().replaceAll("/+(v1beta/?)?$", "");
    if (!trimmed.matches("https?://[^/?#@\\s]+(/[^?#\\s]*)?")) {
      throw wrong("gemini.base.url", baseUrl, "an address such as https://host");
    }
    return URI.create(trimmed);
  }

  /**
   * The models to try, the preferred one first, without repetitions.
   *
   * @throws ProviderMisconfiguredException a name that no model can have
   */
  public List<GeminiModel> models() {
    return Stream.of((model + "," + fallbacks.orElse("")).split(","))
        .map(name -> name.strip().replaceFirst("^models/", ""))
        .filter(name -> !name.isEmpty())
        .distinct()
        .map(GeminiSettings::model)
        .toList();
  }

  private static GeminiModel model(String name) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
      throw wrong("gemini.model", name, "a model's id, such as gemini-nano-banana-2.1");
    }
    return new GeminiModel(name);
  }

  /**
   * The wished size of pictures; models that do not offer it are asked for another.
   *
   * @throws ProviderMisconfiguredException not 512, 1K, 2K or 4K
   */
  public String imageSize() {
    if (!SIZES.contains(imageSize)) {
      throw wrong("gemini.image.size", imageSize, "512, 1K, 2K or 4K");
    }
    return imageSize;
  }

  /** What a picture of that size costs, in US dollars. */
  public double pictureUsd() {
    return pictureUsd;
  }

  public Duration connectTimeout() {
    return positive("gemini.connect.timeout", connectTimeout);
  }

  public Duration readTimeout() {
    return positive("gemini.read.timeout", readTimeout);
  }

  public Duration totalTimeout() {
    return positive("gemini.total.timeout", totalTimeout);
  }

  private static Duration positive(String name, Duration value) {
    if (value.toMillis() < 1 || value.compareTo(Duration.ofMinutes(10)) > 0) {
      throw wrong(name, value, "longer than nothing and at most PT10M");
    }
    return value;
  }

  private static ProviderMisconfiguredException wrong(String name, Object value, String range) {
    return new ProviderMisconfiguredException(
        "%s is '%s'; it must be %s.".formatted(name, value, range));
  }
}
