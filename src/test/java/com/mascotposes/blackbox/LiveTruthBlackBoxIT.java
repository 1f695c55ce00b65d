package com.mascotposes.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jupiter.MicroShedTest;

/** What a designer is told while poses are made. */
@MicroShedTest
class LiveTruthBlackBoxIT {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private String token;
  private String mascot;

  @BeforeEach
  void signIn() throws Exception {
    token = LauncherEnvironment.launcher().said("Demo token: ").orElseThrow();
    mascot = JsonPath.from(get("/mascots").body()).getString("data[0].id");
  }

  @Test
  void oneStream_tellsManyPosesToTheirEnds() throws Exception {
    List<String> poses = orderBatch(6);

    List<String> lines = follow("/poses/events?ids=" + String.join(",", poses), null);

    for (String pose : poses) {
      List<String> states =
          lines.stream()
              .filter(line -> line.startsWith("data:") && line.contains(pose))
              .map(line -> JsonPath.from(line.substring(5)).getString("status"))
              .toList();
      assertThat(states).last().isEqualTo("completed");
      assertThat(states.indexOf("completed")).isEqualTo(states.size() - 1);
    }
    assertThat(lines).contains("retry: 2000");
  }

  @Test
  void streamTakenUpAgain_repeatsNothing() throws Exception {
    String pose = orderBatch(1).get(0);
    List<String> lines = follow("/poses/" + pose + "/events", null);
    List<Integer> versions =
        lines.stream()
            .filter(line -> line.startsWith("id:"))
            .map(line -> Integer.valueOf(line.substring(3).strip()))
            .toList();
    int last = versions.get(versions.size() - 1);

    List<String> rest = follow("/poses/" + pose + "/events", Integer.toString(last - 1));
    HttpResponse<String> nothingLeft =
        send(request("/poses/" + pose + "/events").header("Last-Event-ID", "" + last));

    assertThat(versions).isSorted();
    assertThat(rest.stream().filter(line -> line.startsWith("id:"))).containsExactly("id: " + last);
    assertThat(nothingLeft.statusCode()).isEqualTo(204);
  }

  @Test
  void placesOfABatch_followItsOrder() throws Exception {
    HttpResponse<String> ordered = order(5);

    List<Integer> places = JsonPath.from(ordered.body()).getList("data.queuePosition");

    assertThat(places).doesNotContainNull().isSorted().doesNotHaveDuplicates();
  }

  @Test
  void longPoll_answersOnChangeAndSparesTheSameState() throws Exception {
    List<String> poses = orderBatch(8);
    String status = "/poses/" + poses.get(7) + "/status";
    HttpResponse<String> first = get(status);
    String tag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> changed = send(request(status + "?wait=30").header("If-None-Match", tag));
    HttpResponse<String> other =
        send(request(status + "?wait=30").header("If-None-Match", "W/\"0\""));

    assertThat(first.headers().firstValue("Retry-After")).isPresent();
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).isPresent().isNotEqualTo(tag);
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void finishedPose_isNotSentTwice() throws Exception {
    String pose = orderBatch(1).get(0);
    follow("/poses/" + pose + "/events", null);
    for (String path : List.of("/poses/" + pose, "/poses/" + pose + "/status?wait=30")) {
      HttpResponse<String> full = get(path);
      String tag = full.headers().firstValue("ETag").orElseThrow();

      HttpResponse<String> again = send(request(path).header("If-None-Match", tag));

      assertThat(full.headers().firstValue("Retry-After")).isEmpty();
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  @Test
  void history_tellsEachRequest() throws Exception {
    String pose = orderBatch(1).get(0);
    follow("/poses/" + pose + "/events", null);

    JsonPath history = JsonPath.from(get("/poses/" + pose + "/history").body());

    assertThat(history.getList("data.outcome")).isNotEmpty().last().isEqualTo("picture");
    assertThat(history.getString("data[0].answeredAt")).isNotNull();
  }

  @Test
  void wrongQuestions_areRefused() throws Exception {
    String pose = orderBatch(1).get(0);

    assertThat(get("/poses/" + pose + "/status?wait=31").statusCode()).isEqualTo(400);
    assertThat(get("/poses/" + pose + "/status?wait=-1").statusCode()).isEqualTo(400);
    assertThat(get("/poses/events?ids=x").statusCode()).isEqualTo(400);
    assertThat(get("/poses/events").statusCode()).isEqualTo(400);
    String unknown = "/poses/00000000-0000-0000-0000-000000000000";
    assertThat(get(unknown + "/events").statusCode()).isEqualTo(404);
    assertThat(get(unknown + "/history").statusCode()).isEqualTo(404);
  }

  /**
   * More than the server has threads for requests; the pose must be unfinished to prove anything.
   */
  @Test
  void hundredAndTenStreams_leaveThreadsForOthers() throws Exception {
    List<String> poses = orderBatch(40);
    String last = "/poses/" + poses.get(39);
    String ann =
        JsonPath.from(ApiClient.nobody().register(UUID.randomUUID() + "@example.org").body())
            .getString("accessToken");
    ApiClient her = ApiClient.nobody().with(ann);
    List<String> hers =
        her.make("/mascots/" + her.mascot() + "/poses/batch", prompts(20), "data.id");
    HttpRequest ourStream = stream(last, token);
    HttpRequest herStream = stream("/poses/" + hers.get(19), ann);

    List<CompletableFuture<HttpResponse<InputStream>>> streams =
        Stream.iterate(0, i -> i + 1)
            .limit(110)
            .map(i -> i % 2 == 0 ? ourStream : herStream)
            .map(follow -> http.sendAsync(follow, BodyHandlers.ofInputStream()))
            .toList();
    CompletableFuture.allOf(streams.toArray(CompletableFuture[]::new))
        .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    HttpResponse<String> meanwhile = get(last + "/status");

    assertThat(JsonPath.from(meanwhile.body()).getString("status")).isIn("pending", "generating");
    assertThat(streams).allMatch(stream -> stream.join().statusCode() == 200);
    for (String pose : poses) {
      send(request("/poses/" + pose).DELETE());
    }
    for (String pose : hers) {
      her.call("DELETE", "/api/v1/poses/" + pose, "");
    }
    for (CompletableFuture<HttpResponse<InputStream>> stream : streams) {
      stream.join().body().close();
    }
  }

  @Test
  void catalogueOfFailures_isOpenToAll() throws Exception {
    HttpRequest unsigned =
        HttpRequest.newBuilder(URI.create(LauncherEnvironment.url() + "/api/v1/failures")).build();

    HttpResponse<String> answer = http.send(unsigned, BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JsonPath.from(answer.body()).getList("data.code"))
        .contains("refused", "timeout", "crashed", "cancelled");
  }

  private List<String> orderBatch(int size) throws Exception {
    return JsonPath.from(order(size).body()).getList("data.id");
  }

  private static String prompts(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> "\"waving, number " + i + "\"")
        .collect(Collectors.joining(",", "{\"prompts\":[", "]}"));
  }

  private static HttpRequest stream(String pose, String token) {
    return HttpRequest.newBuilder(
            URI.create(LauncherEnvironment.url() + "/api/v1" + pose + "/events"))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Accept", "text/event-stream")
        .build();
  }

  private HttpResponse<String> order(int size) throws Exception {
    HttpResponse<String> answer =
        send(
            request("/mascots/" + mascot + "/poses/batch")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(prompts(size))));
    assertThat(answer.statusCode()).isEqualTo(201);
    return answer;
  }

  /** The lines of a stream, read to its end. */
  private List<String> follow(String path, String lastEventId) throws Exception {
    HttpRequest.Builder request = request(path).header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    HttpResponse<String> answer = send(request);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    return answer.body().lines().toList();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(LauncherEnvironment.url() + "/api/v1" + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
