package com.mascotposes.blackbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.mascotposes.faults.Await;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.microshed.testing.jupiter.MicroShedTest;

/** What monitoring is told, and who may ask. */
@MicroShedTest
class MetricsBlackBoxIT {

  @Test
  void administratorAsks_getsTextThatPrometheusReads() {
    Response answer = asDemo().get("/admin/metrics");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("text/plain").contains("version=0.0.4");
    assertThat(answer.asString().lines())
        .allMatch(
            line ->
                line.matches("# (HELP|TYPE) poses_[a-z_]+ .+")
                    || line.matches("poses_[a-z_]+(\\{([a-z_]+=\"[^\"]*\",?)+})? -?[0-9.E-]+"));
    assertThat(answer.asString())
        .contains(
            "# TYPE poses_ordered_total counter",
            "# TYPE poses_provider_calls_total counter",
            "# TYPE poses_invariant_violations gauge",
            "poses_jobs{state=\"waiting\"}",
            "poses_job_longest_wait_seconds ");
  }

  @Test
  void booksChecked_areTold() {
    asDemo().get("/admin/invariants").then().statusCode(200).body("holds", equalTo(true));

    List<String> violations =
        asDemo()
            .get("/admin/metrics")
            .asString()
            .lines()
            .filter(line -> line.startsWith("poses_invariant_violations{"))
            .toList();

    assertThat(violations).hasSizeGreaterThan(3).allMatch(line -> line.endsWith(" 0"));
  }

  @Test
  void requests_areCountedByTheirRouteAndNeverByWhatClientsMakeUp() {
    String madeUp = UUID.randomUUID().toString();
    asDemo().get("/poses/" + madeUp).then().statusCode(404);
    asDemo().get("/" + madeUp).then().statusCode(404);

    awaitSeries("poses_http_requests_total{method=\"GET\",route=\"/poses/{id}\",status=\"404\"}");
    String told =
        awaitSeries("poses_http_requests_total{method=\"GET\",route=\"unmatched\",status=\"404\"}");

    assertThat(told)
        .containsPattern(
            "poses_http_request_duration_seconds_bucket\\{method=\"GET\",route=\"/poses/\\{id}\",le=\"0.1\"} \\d")
        .doesNotContain(madeUp);
  }

  @Test
  void everythingOnTheOperatorsList_isTold() {
    assertThat(scrape())
        .contains(
            "poses_pose_stage_duration_seconds",
            "poses_pose_duration_seconds_count ",
            "poses_provider_call_duration_seconds",
            "poses_provider_held_back_total",
            "poses_provider_paid_usd{provider=\"gemini\"} 0",
            "poses_provider_at_risk_usd{provider=\"gemini\"} 0",
            "poses_provider_tokens_total",
            "poses_halts{what=\"work\"} ",
            "poses_node_start_time_seconds ",
            "poses_node_disk_free_bytes ",
            "poses_credits_total");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"docker/grafana/dashboards/poses.json", "docker/prometheus/poses-alerts.yml"})
  void everyMetricThatDashboardAndAlertsName_exists(String file) throws IOException {
    Set<String> named = found("\\bposes_[a-z_]+", Files.readString(Path.of(file)));

    assertThat(named).hasSizeGreaterThan(10);
    assertThat(seriesThatMayCome(scrape())).containsAll(named);
  }

  private static Set<String> seriesThatMayCome(String told) {
    Set<String> series = found("(?<=# TYPE )poses_[a-z_]+", told);
    found("(?<=# TYPE )poses_[a-z_]+(?= histogram)", told)
        .forEach(
            name -> List.of("_bucket", "_sum", "_count").forEach(end -> series.add(name + end)));
    return series;
  }

  private static Set<String> found(String pattern, String text) {
    Set<String> all = new TreeSet<>();
    Pattern.compile(pattern).matcher(text).results().forEach(match -> all.add(match.group()));
    return all;
  }

  /** Requests are written every five seconds. */
  private static String awaitSeries(String series) {
    Await.until(series, Duration.ofMinutes(1), () -> scrape().contains(series));
    return scrape();
  }

  private static String scrape() {
    return asDemo().get("/admin/metrics").asString();
  }

  @Test
  void strangerAsks_isTurnedAway() {
    given().baseUri(api()).get("/admin/metrics").then().statusCode(401);
  }

  private static RequestSpecification asDemo() {
    String token = LauncherEnvironment.launcher().said("Demo token: ").orElseThrow();
    return given()
        .baseUri(api())
        .header("Authorization", "Bearer " + token)
        .contentType(ContentType.JSON);
  }

  private static String api() {
    return LauncherEnvironment.url() + "/api/v1";
  }
}
