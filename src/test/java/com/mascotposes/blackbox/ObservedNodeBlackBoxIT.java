package com.mascotposes.blackbox;

import static com.mascotposes.blackbox.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.faults.DrawCall;
import com.mascotposes.faults.Ports;
import com.mascotposes.faults.Reply;
import com.mascotposes.faults.ScriptedGemini;
import com.mascotposes.testkit.OtlpReceiver;
import com.mascotposes.testkit.ReceivedSpan;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A node that takes traces and logs as JSON: what an operator can find out about one order whose
 * first attempt fails, by its request's id.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservedNodeBlackBoxIT {

  private static final String KEY = "key-that-nobody-may-see";
  private static final String PROMPT = "ticket0123456789ab juggling";
  private static final String REQUEST = "order-4711";
  private static final int CLIENT = 3;
  private static final int CONSUMER = 5;

  @TempDir static Path data;

  private final ScriptedGemini gemini = new ScriptedGemini();
  private OtlpReceiver collector;
  private PosesProcess process;
  private String pose;

  @BeforeAll
  void orderOnePose() throws IOException {
    collector = new OtlpReceiver();
    gemini.follows(ObservedNodeBlackBoxIT::firstOverQuota);
    process =
        PosesProcess.start(
            Map.ofEntries(
                Map.entry("POSES_PORT", Integer.toString(Ports.free())),
                Map.entry("POSES_DATA", data.toString()),
                Map.entry("POSES_LOG_FORMAT", "json"),
                Map.entry("POSES_LOG_CONSOLE", "true"),
                Map.entry("GEMINI_API_KEY", KEY),
                Map.entry("GEMINI_BASE_URL", gemini.url()),
                Map.entry("OTEL_SDK_DISABLED", "false"),
                Map.entry("OTEL_SERVICE_NAME", "poses"),
                Map.entry("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
                Map.entry("OTEL_EXPORTER_OTLP_ENDPOINT", collector.endpoint()),
                Map.entry("OTEL_METRICS_EXPORTER", "none"),
                Map.entry("OTEL_BSP_SCHEDULE_DELAY", "200")));
    ApiClient ann = ApiClient.nobodyAt(process.awaitReady()).registered();
    HttpResponse<String> ordered =
        ann.call(
            "POST",
            "/api/v1/mascots/" + ann.mascot() + "/poses",
            json("prompt", PROMPT),
            "X-Request-Id",
            REQUEST);
    pose = JsonPath.from(ordered.body()).getString("id");
    ann.awaitCompleted(pose);
  }

  private static Reply firstOverQuota(DrawCall call) {
    return call.number() > 1
        ? Reply.good()
        : new Reply(
            429, false, "{\"error\":{\"code\":429}}", Map.of("Retry-After", "1"), Duration.ZERO);
  }

  @AfterAll
  void stop() {
    process.terminate();
    gemini.close();
    collector.close();
  }

  @Test
  void oneOrder_isOneTraceFromTheRequestThroughBothAttemptsToTheStore() {
    ReceivedSpan stored = await(span -> span.name().equals("put picture") && isOurs(span));
    ReceivedSpan second = await(span -> stored.isChildOf(span));
    ReceivedSpan request = await(span -> second.isChildOf(span));
    ReceivedSpan first =
        await(
            span ->
                span.isChildOf(request)
                    && "1".equals(span.attributes().get("com.mascotposes.job.attempt")));

    assertThat(request.name()).startsWith("POST").contains("/mascots/{mascotId}/poses");
    assertThat(request.parentId()).isIn("", "0000000000000000");
    assertThat(second.kind()).isEqualTo(CONSUMER);
    assertThat(second.attributes())
        .containsEntry("messaging.destination.name", "PoseJobs")
        .containsEntry("com.mascotposes.job.attempt", "2");
    assertThat(second.failed()).isFalse();
    assertThat(first.failed()).isTrue();
    assertThat(first.attributes().get("error.type")).endsWith("TryLaterException");
    ReceivedSpan refused = await(span -> span.isChildOf(first) && isCall(span));
    ReceivedSpan drawn = await(span -> span.isChildOf(second) && isCall(span));
    assertThat(refused.failed()).isTrue();
    assertThat(drawn.kind()).isEqualTo(CLIENT);
    assertThat(drawn.attributes())
        .containsEntry("gen_ai.operation.name", "generate_content")
        .containsEntry("gen_ai.provider.name", "gemini")
        .containsKeys("gen_ai.response.model", "gen_ai.usage.output_tokens");
    assertThat(collector.spans().toString()).doesNotContain("juggling", KEY);
  }

  private boolean isOurs(ReceivedSpan span) {
    return span.attributes().get("com.mascotposes.picture.key").contains(pose);
  }

  private static boolean isCall(ReceivedSpan span) {
    return span.name().equals("generate_content gemini");
  }

  private ReceivedSpan await(Predicate<ReceivedSpan> wanted) {
    ApiClient.await(() -> collector.spans().stream().anyMatch(wanted));
    return collector.spans().stream().filter(wanted).findFirst().orElseThrow();
  }

  @Test
  void everyLogLine_isOneJsonObject() {
    List<String> lines = log();

    assertThat(lines).hasSizeGreaterThan(10);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(JsonPath.from(line).getMap(""))
                    .containsKeys("timestamp", "level", "logger", "message"));
    assertThat(String.join("\n", lines)).doesNotContain("juggling", KEY);
    assertThat(process.err().stream().filter(line -> line.startsWith("{"))).isNotEmpty();
  }

  @Test
  void requestId_findsTheLinesOfTheJobItOrdered() {
    ReceivedSpan stored = await(span -> span.name().equals("put picture") && isOurs(span));
    ApiClient.await(() -> jobLines().size() >= 2);

    assertThat(jobLines())
        .allSatisfy(
            line -> {
              assertThat(line.getString("pose_id")).isEqualTo(pose);
              assertThat(line.getString("account_id")).hasSize(36);
              assertThat(line.getString("trace_id")).isEqualTo(stored.traceId());
            });
    assertThat(jobLines()).anyMatch(line -> line.getString("message").contains("tried again in"));
    assertThat(jobLines()).anyMatch(line -> line.getString("message").endsWith(" done"));
  }

  private static List<JsonPath> jobLines() {
    return log().stream()
        .filter(line -> line.endsWith("}"))
        .map(JsonPath::from)
        .filter(line -> REQUEST.equals(line.getString("request_id")))
        .filter(line -> line.getString("job_id") != null)
        .toList();
  }

  private static List<String> log() {
    try {
      return Files.readAllLines(data.resolve("logs").resolve("poses.0.log"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
