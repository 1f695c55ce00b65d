package com.mascotposes.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Shows settings without their secrets. */
@ApplicationScoped
public class SettingViews {

  /**
   * A setting whose last word is one of these is a secret: a new one need not be listed anywhere.
   */
  private static final Pattern SECRET = Pattern.compile("(.*\\.)?(password|secret|token|key)");

  private static final Pattern USER_IN_ADDRESS = Pattern.compile("(?<=://)[^/?#,)]*@");

  /** Drivers and brokers take passwords in what follows the address. */
  private static final Pattern QUERY_OF_ADDRESS = Pattern.compile("(?s)(?<=.)[?;#].*");

  // Servers name their sources as they like; these places in their order are the specification's.
  private static final int SYSTEM_PROPERTIES = 400;
  private static final int ENVIRONMENT = 300;

  @Inject Config config;

  /** All that there are, in the order in which they are documented. */
  List<SettingView> all() {
    return SettingsCatalogue.shipped().names().stream().map(this::view).toList();
  }

  private SettingView view(String name) {
    ConfigValue found = config.getConfigValue(name);
    boolean isSecret = SECRET.matcher(name).matches();
    boolean isSet = found.getValue() != null && !found.getValue().isEmpty();
    return new SettingView(
        name,
        isSecret,
        isSet,
        isSet && !isSecret ? withoutSecrets(found.getValue()) : null,
        isSet ? source(found) : null);
  }

  private static String withoutSecrets(String value) {
    if (!value.contains("://")) {
      return value;
    }
    String nameless = USER_IN_ADDRESS.matcher(value).replaceAll("");
    return QUERY_OF_ADDRESS.matcher(nameless).replaceFirst("");
  }

  private static String source(ConfigValue found) {
    if (found.getSourceOrdinal() == SYSTEM_PROPERTIES) {
      return "system property";
    } else if (found.getSourceOrdinal() == ENVIRONMENT) {
      return "environment";
    }
    return found.getSourceOrdinal() == ConfigSource.DEFAULT_ORDINAL
        ? "default"
        : found.getSourceName();
  }
}
