package com.mascotposes.blackbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
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
