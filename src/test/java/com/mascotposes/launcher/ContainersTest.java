package com.mascotposes.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the container files say, as far as it can be checked without an engine. */
class ContainersTest {

  private static final Path DOCKER = Path.of("docker");
  private static final String NGINX = "nginx/poses.conf.template";

  @ParameterizedTest
  @ValueSource(strings = {"Dockerfile", "compose.yml", "cluster/compose.yml"})
  void everySettingTheyName_exists(String file) throws IOException {
    String catalogue =
        Files.readString(Path.of("src/main/resources/META-INF/microprofile-config.properties"));

    assertThat(found("\\b(POSES|GEMINI|SUPABASE)_[A-Z_]+(?=[:=])", file))
        .filteredOn(name -> !name.equals("POSES_NODES"))
        .isNotEmpty()
        .allSatisfy(
            name -> {
              String key = name.replaceFirst("_FILE$", "").toLowerCase().replace('_', '.');
              assertThat(catalogue).containsPattern("(?m)^#?( *)" + Pattern.quote(key) + "[=, ]");
            });
  }

  @Test
  void onlyNginx_isBelievedWhomARequestComesFrom() throws IOException {
    String compose = Files.readString(DOCKER.resolve("cluster/compose.yml"));

    assertThat(compose)
        .containsPattern("POSES_PROXIES: 172\\.30\\.77\\.10\\n")
        .containsPattern("(?s)nginx:.*?ipv4_address: 172\\.30\\.77\\.10\\n.*?node1:");
  }

  /** Twenty seconds for jobs, as many for requests, and some for the database. */
  @Test
  void engine_waitsLongerThanTheLauncherTakesToStop() throws IOException {
    assertThat(found("stop_grace_period: \\d+s", "compose.yml"))
        .containsExactly("stop_grace_period: 60s");
    assertThat(found("stop_grace_period: \\d+s", "cluster/compose.yml"))
        .contains("stop_grace_period: 60s");
  }

  /** Else one client's 503 makes nginx leave every node alone, for everybody. */
  @Test
  void whateverANodeAnswers_countsAsAnAnswer() throws IOException {
    assertThat(found("proxy_next_upstream [^;]*;", NGINX))
        .containsExactly("proxy_next_upstream error timeout;");
  }

  private static Set<String> found(String pattern, String file) throws IOException {
    Set<String> all = new TreeSet<>();
    Pattern.compile(pattern)
        .matcher(Files.readString(DOCKER.resolve(file)))
        .results()
        .forEach(match -> all.add(match.group()));
    return all;
  }
}
