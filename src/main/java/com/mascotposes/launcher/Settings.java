package com.mascotposes.launcher;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Values by key as MicroProfile Config finds them: system property, else environment variable.
 *
 * @param properties a system property by its name, null when there is none
 * @param environment an environment variable by its name, null when there is none
 */
record Settings(UnaryOperator<String> properties, UnaryOperator<String> environment) {

  static Settings ofThisProcess() {
    return new Settings(System::getProperty, System::getenv);
  }

  /**
   * @param key dotted and in lower case; its environment variable is {@code POSES_PORT} for {@code
   *     poses.port}
   * @return the value without surrounding blanks; empty when absent or blank
   */
  Optional<String> find(String key) {
    String property = properties.apply(key);
    String value = property != null ? property : environment.apply(environmentName(key));
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static String environmentName(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
