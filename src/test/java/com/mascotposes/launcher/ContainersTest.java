package com.mascotposes.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
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

  /** Whoever may inspect a container reads its environment. */
  @ParameterizedTest
  @ValueSource(strings = {"compose.yml", "cluster/compose.yml"})
  void secrets_comeInFiles(String file) throws IOException {
    assertThat(found("\\b(POSES|GEMINI|SUPABASE)_[A-Z_]*(PASSWORD|KEY)(_FILE)?(?=: )", file))
        .contains(
            "POSES_ADMIN_PASSWORD_FILE", "GEMINI_API_KEY_FILE", "SUPABASE_SERVICE_ROLE_KEY_FILE")
        .allSatisfy(name -> assertThat(name).endsWith("_FILE"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void secretsScript_leavesEveryFileThatTheClusterMounts(@TempDir Path folder) throws Exception {
    Path script = Files.copy(DOCKER.resolve("cluster/secrets.sh"), folder.resolve("secrets.sh"));

    Process init = new ProcessBuilder("sh", script.toString(), "init").inheritIO().start();

    assertThat(init.waitFor()).isZero();
    assertThat(found("(?<=file: )secrets/[a-z-]+", "cluster/compose.yml"))
        .hasSizeGreaterThan(5)
        .allSatisfy(file -> assertThat(folder.resolve(file)).exists());
    assertThat(folder.resolve("secrets/db-password")).isNotEmptyFile();
    assertThat(folder.resolve("secrets/gemini-api-key")).isEmptyFile();
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

  /** A plugin reads what nginx itself answers only with the nodes' own headers. */
  @Test
  void nginxOwnErrors_letPluginsReadThem() throws IOException {
    String nginx = Files.readString(DOCKER.resolve(NGINX));
    String filter =
        Files.readString(
            Path.of("src/main/java/com/mascotposes/platform/rest/CrossOriginFilter.java"));

    assertThat(nginx).contains("add_header Access-Control-Allow-Origin * always;");
    assertThat(header("Methods", nginx)).isEqualTo(constant("METHODS", filter));
    assertThat(header("Allow-Headers", nginx)).isEqualTo(constant("REQUEST_HEADERS", filter));
    assertThat(header("Expose-Headers", nginx)).isEqualTo(constant("ANSWER_HEADERS", filter));
  }

  private static String header(String name, String nginx) {
    return match("add_header Access-Control-\\S*" + name + " \"([^\"]*)\" always;", nginx);
  }

  private static String constant(String name, String java) {
    return match("String " + name + " =\\s*\"([^;]*)\";", java).replaceAll("\"\\s*\\+\\s*\"", "");
  }

  private static String match(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 405, 413, 414, 500, 502, 503, 504})
  void nginxOwnErrors_areProblems(int status) throws IOException {
    String nginx = Files.readString(DOCKER.resolve(NGINX));

    assertThat(nginx)
        .containsPattern(
            "error_page [^;]*\\b%1$d [^;]*/nginx-problem/%1$d\\$preflight;".formatted(status))
        .contains(
            "location = /nginx-problem/%1$d { internal; return %1$d $problem; }".formatted(status));
  }

  @Test
  void nginxProblem_hasTheMembersThatPluginsRead() throws IOException {
    String body =
        match("default '(\\{.*})';", Files.readString(DOCKER.resolve(NGINX)))
            .replace("$problem_status", "502");

    JsonObject problem = Json.createReader(new StringReader(body)).readObject();

    assertThat(problem.keySet())
        .containsExactlyInAnyOrder(
            "type",
            "title",
            "status",
            "detail",
            "instance",
            "statusCode",
            "message",
            "error",
            "timestamp",
            "path");
    assertThat(problem.getInt("statusCode")).isEqualTo(502);
  }

  /** Replacing one node right after the other would leave none that nginx asks. */
  @Test
  void nginx_leavesNoNodeOut() throws IOException {
    assertThat(found("server 172[^;]*;", "cluster/compose.yml"))
        .hasSize(3)
        .allMatch(server -> server.endsWith(" max_fails=0;"));
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
