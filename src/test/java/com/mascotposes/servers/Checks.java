package com.mascotposes.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.faults.KeyedPicture;
import com.mascotposes.faults.Reply;
import com.mascotposes.testkit.ReceivedSpan;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What each server must do with our application, in this order. */
final class Checks {

  private static final int ORDERS = 6;

  private Checks() {}

  /** One look at a running server. */
  interface Look {
    void at(Visit visit) throws Exception;
  }

  /**
   * @param name as it stands in the report
   */
  record Check(String name, Look look) {}

  /**
   * All of them.
   *
   * @param queue more that concern the queue of one server
   */
  static List<Check> withQueueOf(List<Check> queue) {
    return Stream.of(alive(), queue, killedAndStopped()).flatMap(List::stream).toList();
  }

  private static List<Check> alive() {
    return List.of(
        new Check("set up", visit -> visit.server.install()),
        new Check("start", Visit::start),
        new Check("health", Checks::health),
        new Check("/openapi", Checks::document),
        new Check("page", Checks::page),
        new Check("401, 404, 400", Checks::refusals),
        new Check("CORS from null", Checks::crossOrigin),
        new Check("sign-in by password", Checks::signIn),
        new Check("order to picture", Checks::picture),
        new Check("one trace of it", Checks::trace),
        new Check("JSON in the log", LogCheck::look),
        new Check("live events", Checks::liveEvents),
        new Check("two at a time", Checks::twoAtATime),
        new Check("administrator", Checks::administrator));
  }

  private static List<Check> killedAndStopped() {
    return List.of(
        new Check("kill -9", Checks::killed),
        new Check("start again, recover", Checks::recovered),
        new Check("invariants", Checks::invariants),
        new Check("stop", Checks::stopped));
  }

  private static void health(Visit visit) {
    for (String check : List.of("started", "live", "ready")) {
      HttpResponse<String> answer = visit.health(check);
      assertThat(answer.statusCode()).as(check + " " + answer.body()).isEqualTo(200);
    }
    assertThat(visit.health("ready").body()).contains("\"database\"");
  }

  private static void document(Visit visit) {
    HttpResponse<String> answer = visit.stranger().get("/openapi");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("/api/v1/mascots/{mascotId}/poses", "/api/v1/poses/{id}/status")
        .doesNotContain("/poses/api/v1/");
  }

  private static void page(Visit visit) {
    HttpResponse<String> answer = visit.stranger().get("/");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<title>");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  private static void refusals(Visit visit) {
    assertProblem(visit.stranger().get("/api/v1/mascots"), 401);
    assertProblem(new Visitor(visit.server, "wrong").get("/api/v1/mascots"), 401);
    assertProblem(visit.stranger().get("/api/v1/nothing-here"), 404);
    assertProblem(visit.designer().get("/api/v1/poses/" + UUID.randomUUID()), 404);
    assertProblem(visit.designer().get("/api/v1/poses/not-a-uuid"), 404);
    assertProblem(visit.designer().get("/api/v1/mascots?limit=1000"), 400);
    assertProblem(visit.stranger().post("/api/v1/auth/login", "{\"email\":"), 400);
    assertProblem(visit.stranger().post("/api/v1/auth/register", "{\"shoe\":1}"), 400);
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    JsonObject problem = Visitor.json(answer, status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(problem.getInt("statusCode")).isEqualTo(status);
    assertThat(problem).containsKeys("message", "error", "timestamp", "path");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
  }

  private static void crossOrigin(Visit visit) {
    for (String method : List.of("GET", "POST", "DELETE")) {
      HttpResponse<String> answer = visit.stranger().preflight("/api/v1/poses/x", method);

      assertThat(answer.statusCode()).isBetween(200, 204);
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
          .contains("DELETE");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
          .containsIgnoringCase("authorization")
          .containsIgnoringCase("last-event-id");
    }
  }

  private static void signIn(Visit visit) {
    Visitor designer = visit.designer();
    JsonObject profile = Visitor.json(designer.get("/api/v1/auth/profile"), 200);
    String wrong =
        "{\"email\":\"" + profile.getString("email") + "\",\"password\":\"not the password\"}";

    assertProblem(visit.stranger().post("/api/v1/auth/login", wrong), 401);
    assertThat(Visitor.json(designer.get("/api/v1/credits/balance"), 200).getInt("balance"))
        .isEqualTo(Visit.CREDITS);
  }

  private static void picture(Visit visit) {
    String pose = visit.order();

    visit.awaitPictures(Stream.of(pose));

    HttpResponse<byte[]> image = visit.designer().bytes("/api/v1/poses/" + pose + "/image");
    assertThat(image.statusCode()).isEqualTo(200);
    assertThat(KeyedPicture.isDelivered(image.body())).isTrue();
    String url =
        Visitor.json(visit.designer().get("/api/v1/poses/" + pose), 200).getString("imageUrl");
    HttpResponse<byte[]> open =
        visit.stranger().bytes(url.substring("http://poses.example".length()));
    assertThat(open.body()).isEqualTo(image.body());
    assertThat(open.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
  }

  /** From the upload back to the request. */
  private static void trace(Visit visit) {
    ReceivedSpan upload =
        visit.awaitSpan(
            span ->
                span.attributes()
                    .getOrDefault("com.mascotposes.picture.key", "")
                    .startsWith("poses/"));
    ReceivedSpan job = visit.awaitSpan(upload::isChildOf);
    ReceivedSpan request = visit.awaitSpan(job::isChildOf);

    assertThat(job.name()).isEqualTo("process draw-pose");
    assertThat(request.name()).contains("/mascots/{mascotId}/poses");
    visit.awaitSpan(span -> span.name().equals("generate_content gemini") && span.isChildOf(job));
  }

  private static void liveEvents(Visit visit) {
    visit.provider.follows(call -> Reply.good().after(Duration.ofSeconds(1)));
    String pose = visit.order();

    HttpResponse<Stream<String>> answer =
        visit.designer().lines("/api/v1/poses/" + pose + "/events");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    try (Stream<String> lines = answer.body()) {
      List<String> data = lines.filter(line -> line.startsWith("data:")).toList();
      assertThat(data).hasSizeGreaterThanOrEqualTo(2);
      assertThat(data.get(0)).doesNotContain("\"completed\"");
      assertThat(data.get(data.size() - 1)).contains("\"completed\"");
    }
    visit.provider.follows(call -> Reply.good());
  }

  /** Six wait, two are drawn: a third job does not run, and none runs alone. */
  private static void twoAtATime(Visit visit) {
    int before = visit.provider.requests();
    visit.provider.mostAtOnce();
    visit.provider.follows(call -> Reply.good().held());
    List<String> poses = visit.orders(ORDERS).toList();

    visit.awaitDrawing(2, before);

    assertThat(visit.database.number("select count(*) from job where state = 'running'"))
        .isEqualTo(2);
    visit.provider.follows(call -> Reply.good().after(Duration.ofMillis(200)));
    visit.provider.release();
    visit.awaitPictures(poses.stream());
    assertThat(visit.provider.mostAtOnce()).isEqualTo(2);
    visit.provider.follows(call -> Reply.good());
  }

  private static void administrator(Visit visit) {
    Visitor admin = visit.signedIn(Visit.ADMIN);

    assertProblem(visit.designer().get("/api/v1/admin/metrics"), 403);
    assertThat(admin.get("/api/v1/admin/metrics").body()).contains("# TYPE");
    assertThat(admin.get("/api/v1/admin/audit").statusCode()).isEqualTo(200);
  }

  /** Two pictures are being drawn and four orders wait when the process is gone. */
  private static void killed(Visit visit) {
    int before = visit.provider.requests();
    visit.provider.follows(call -> Reply.good().held());
    visit.orders(ORDERS);
    visit.awaitDrawing(2, before);

    visit.process().kill();

    visit.provider.follows(call -> Reply.good());
    visit.provider.release();
  }

  private static void recovered(Visit visit) throws Exception {
    visit.start();

    visit.awaitPictures(
        visit.database.rows("select id from pose").stream().map(row -> row.get(0).toString()));
  }

  private static void invariants(Visit visit) {
    JsonObject report =
        Visitor.json(visit.signedIn(Visit.ADMIN).get("/api/v1/admin/invariants"), 200);

    assertThat(report.getBoolean("holds")).as(report.toString()).isTrue();
    visit.assertBooksBalance();
  }

  private static void stopped(Visit visit) {
    visit.process().stop();

    assertThat(visit.process().isAlive()).isFalse();
  }
}
