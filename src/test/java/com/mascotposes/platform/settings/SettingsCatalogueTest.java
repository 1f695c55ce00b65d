package com.mascotposes.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsCatalogueTest {

  private static final Pattern NAME =
      Pattern.compile("\"((?:poses|gemini|supabase)\\.(?!war\")[a-z.]+[a-z])\"");

  @Test
  void everySettingThatIsRead_isInTheCatalogueAndNothingElse() throws IOException {
    assertThat(new TreeSet<>(SettingsCatalogue.shipped().names())).isEqualTo(read());
  }

  @Test
  void misspelt_isUnknownHoweverItIsSet() {
    SettingsCatalogue catalogue =
        SettingsCatalogue.of("# poses.no=1\nposes.job.attempts=3\n#poses.db.url=\n");

    assertThat(
            catalogue.unknownAmong(
                Set.of(
                    "poses.job.atempts",
                    "POSES_JOB_ATEMPTS",
                    "poses.job.attempts",
                    "POSES_DB_URL",
                    "POSES_DB_URL_FILE",
                    "poses.no",
                    "user.name")))
        .isEqualTo(List.of("POSES_JOB_ATEMPTS", "poses.job.atempts", "poses.no"));
  }

  private static Set<String> read() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        NAME.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
      }
    }
    return names;
  }
}
