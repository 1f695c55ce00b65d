package com.mascotposes.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the provider that the settings name. */
@ApplicationScoped
public class ImageProviders {

  @Inject @Any Instance<ImageProvider> all;

  @Inject
  @ConfigProperty(name = "poses.provider")
  Optional<String> configured;

  @Inject
  @ConfigProperty(name = "gemini.api.key")
  Optional<String> geminiKey;

  /**
   * The provider that draws poses: {@code poses.provider}, else {@code gemini} when {@code
   * gemini.api.key} is set, else {@code local}.
   *
   * @throws IllegalStateException the setting names a provider that does not exist
   */
  public ImageProvider active() {
    return named(configured.orElse(geminiKey.isPresent() ? "gemini" : "local"));
  }

  /**
   * @throws IllegalStateException no provider has this name
   */
  public ImageProvider named(String name) {
    return all.stream()
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "poses.provider is '%s'; it must be one of %s.".formatted(name, names())));
  }

  /** All that there are, in no order. */
  public List<ImageProvider> all() {
    return all.stream().toList();
  }

  private String names() {
    return all.stream().map(ImageProvider::name).sorted().collect(Collectors.joining(", "));
  }
}
