package com.mascotposes.platform.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The settings that the product knows. */
final class SettingsCatalogue {

  private static final String FILE = "/META-INF/microprofile-config.properties";

  /** A setting without a default stands in the file behind a hash. */
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^#?((?:poses|gemini|supabase)\\.[a-z.]+)=");

  private final Set<String> names;

  private SettingsCatalogue(Set<String> names) {
    this.names = names;
  }

  /** What this application was built with. */
  static SettingsCatalogue shipped() {
    try (InputStream file = SettingsCatalogue.class.getResourceAsStream(FILE)) {
      return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SettingsCatalogue of(String properties) {
    return new SettingsCatalogue(
        ENTRY
            .matcher(properties)
            .results()
            .map((MatchResult entry) -> entry.group(1))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** Such as {@code poses.job.attempts}, in the order of the file. */
  Set<String> names() {
    return names;
  }

  /**
   * Those of these names that begin like ours and are none.
   *
   * @param set names of properties, or of environment variables such as {@code POSES_JOB_ATTEMPTS}
   */
  List<String> unknownAmong(Collection<String> set) {
    return set.stream()
        .filter(name -> asProperty(name).startsWith("poses."))
        .filter(name -> !names.contains(withoutFile(asProperty(name))))
        .sorted()
        .toList();
  }

  /** Of every setting the launcher also takes the name of a file that holds it. */
  private static String withoutFile(String property) {
    return property.replaceFirst("\\.file$", "");
  }

  private static String asProperty(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
