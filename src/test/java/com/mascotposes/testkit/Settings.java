package com.mascotposes.testkit;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Settings made for one test, apart from those of the machine it runs on. */
public final class Settings {

  private Settings() {}

  /** Exactly these. */
  public static Config only(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(values, "test", 500))
        .build();
  }

  /** These on top of the defaults that the product ships. */
  public static Config overDefaults(Map<String, String> values) {
    try {
      return new SmallRyeConfigBuilder()
          .addDefaultInterceptors()
          .withSources(
              new PropertiesConfigSource(values, "test", 500),
              new PropertiesConfigSource(
                  Settings.class.getResource("/META-INF/microprofile-config.properties")))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
