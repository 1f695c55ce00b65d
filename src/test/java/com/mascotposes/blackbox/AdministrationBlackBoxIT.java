package com.mascotposes.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jupiter.MicroShedTest;

/** What an administrator sees and does, and what a designer notices of it. */
@MicroShedTest
class AdministrationBlackBoxIT {

  private static final String WHY = "{\"reason\":\"new disks\"}";

  private ApiClient admin;
  private ApiClient ann;
  private String account;
  private String mascot;

  @BeforeEach
  void annHasAMascot() {
    admin =
        ApiClient.nobody().with(LauncherEnvironment.launcher().said("Demo token: ").orElseThrow());
    ann = ApiClient.nobody().registered();
    account = ann.ask("/auth/profile", "id");
    mascot = ann.mascot();
  }

  @AfterEach
  void everythingGoesOn() {
    admin.post("/admin/work/resume", "");
    admin.post("/admin/intake/resume", "");
    admin.post("/admin/nodes/" + node() + "/undrain", "");
  }

  @Test
  void pausedIntake_refusesOrdersAndChargesNothing() {
    assertThat(admin.post("/admin/intake/pause", WHY).statusCode()).isEqualTo(200);

    HttpResponse<String> pose = ann.post(poses(), "{\"prompt\":\"wave\"}");
    HttpResponse<String> batch = ann.post(poses() + "/batch", "{\"prompts\":[\"a\",\"b\"]}");
    HttpResponse<String> designs =
        ann.post("/mascots", "{\"name\":\"Pip\",\"prompt\":\"a fox\",\"style\":\"flat\"}");

    assertThat(List.of(pose, batch, designs))
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(503);
              assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
              assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
              assertThat(answer.body()).contains("/problems/intake-paused", "nothing was charged");
            });
    assertThat(ann.<Integer>ask("/credits/balance", "balance")).isEqualTo(20);

    admin.post("/admin/intake/resume", "");

    ann.awaitCompleted(ordered("wave"));
  }

  @Test
  void pausedWork_startsNothingUntilItIsResumed() {
    drawEnoughToTellHowLongPosesTake();
    String email = admin.ask("/auth/profile", "email");
    HttpResponse<String> paused = admin.post("/admin/work/pause", WHY);
    assertThat(JsonPath.from(paused.body()).getString("workHalt.reason")).isEqualTo("new disks");
    assertThat(JsonPath.from(paused.body()).getString("workHalt.email")).isEqualTo(email);

    String pose = ordered("wave");
    String job = job();
    assertThat(admin.<String>ask("/admin/jobs/" + job, "next.code")).isEqualTo("paused");
    assertThat(admin.<List<String>>ask("/admin/queue", "lanes.accountId")).contains(account);
    ApiClient.await(() -> ann.<Integer>ask("/poses/" + pose, "expectedSeconds") == null);
    Instant stillPaused = Instant.parse(admin.ask("/admin/queue", "checkedAt"));
    admin.post("/admin/work/resume", "");
    ann.awaitCompleted(pose);

    Instant begun = Instant.parse(admin.ask("/admin/jobs/" + job, "job.startedAt"));
    assertThat(begun).isAfterOrEqualTo(stillPaused);
    assertThat(admin.<Object>ask("/admin/queue", "workHalt")).isNull();
  }

  private void drawEnoughToTellHowLongPosesTake() {
    ann.post(poses() + "/batch", "{\"prompts\":[\"a\",\"b\",\"c\",\"d\",\"e\"]}");
    ApiClient.await(
        () -> ann.<List<String>>ask(poses(), "data.status").stream().allMatch("completed"::equals));
  }

  @Test
  void drainedNode_beginsNothingUntilItIsUndrained() {
    HttpResponse<String> drained = admin.post("/admin/nodes/" + node() + "/drain", WHY);
    assertThat(drained.statusCode()).as(drained.body()).isEqualTo(200);
    assertThat(JsonPath.from(drained.body()).getString("nodes[0].drain.reason"))
        .isEqualTo("new disks");

    String pose = ordered("wave");
    Instant stillDrained = Instant.parse(admin.ask("/admin/queue", "checkedAt"));
    admin.post("/admin/nodes/" + node() + "/undrain", "");
    ann.awaitCompleted(pose);

    Instant begun = Instant.parse(admin.ask("/admin/jobs/" + job(), "job.startedAt"));
    assertThat(begun).isAfterOrEqualTo(stillDrained);
    assertThat(admin.post("/admin/nodes/elsewhere/drain", WHY).statusCode()).isEqualTo(404);
    assertThat(admin.post("/admin/nodes/" + node() + "/undrain", "").statusCode()).isEqualTo(404);
  }

  @Test
  void finishedJob_tellsItsWholeHistory() {
    ann.awaitCompleted(ordered("wave"));

    HttpResponse<String> answer = admin.get("/admin/jobs/" + job());

    JsonPath view = JsonPath.from(answer.body());
    assertThat(view.getString("job.state")).isEqualTo("done");
    assertThat(view.getString("job.accountId")).isEqualTo(account);
    assertThat(view.getString("job.email")).isEqualTo(ann.<String>ask("/auth/profile", "email"));
    assertThat(view.getString("job.subject.text")).isEqualTo("wave");
    assertThat(view.getString("job.subject.imageUrl")).isNotBlank();
    assertThat(view.<String>getList("job.subject.stages.stage"))
        .containsExactly("drawing", "cutting", "storing", "done");
    assertThat(view.<String>getList("calls.outcome")).contains("picture");
    assertThat(view.<String>getList("calls.provider")).containsOnly("local");
    assertThat(view.getDouble("calls[0].seconds")).isNotNegative();
    assertThat(view.getDouble("usd")).isNotNegative();
    assertThat(view.getString("next.code")).isEqualTo("done");
    assertThat(admin.post("/admin/jobs/" + job() + "/retry", "").statusCode()).isEqualTo(409);
    assertThat(admin.post("/admin/jobs/" + job() + "/cancel", "").statusCode()).isEqualTo(409);
  }

  @Test
  void failedPose_isOrderedAgainAtTheHousesExpense() throws IOException {
    removePicturesOf(account);
    String pose = ordered("wave");
    ApiClient.await(() -> ann.<String>ask("/poses/" + pose + "/status", "status").equals("failed"));
    String failed = job();

    HttpResponse<String> answer = admin.post("/admin/jobs/" + failed + "/retry", "");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    String again = JsonPath.from(answer.body()).getString("job.id");
    assertThat(again).isNotEqualTo(failed);
    assertThat(admin.<String>ask("/admin/jobs/" + failed, "job.repeatedAs")).isEqualTo(again);
    assertThat(ann.<String>ask("/poses/" + pose + "/status", "status")).isEqualTo("failed");
    assertThat(ann.<List<?>>ask(poses(), "data")).hasSize(2);
    assertThat(admin.post("/admin/jobs/" + failed + "/retry", "").statusCode()).isEqualTo(409);
    ApiClient.await(() -> admin.<String>ask("/admin/jobs/" + again, "job.state").equals("failed"));
    String ledger = "/admin/accounts/" + account + "/transactions";
    assertThat(admin.<List<String>>ask(ledger, "data.cause"))
        .containsExactlyInAnyOrder("refund", "debit", "grant", "refund", "debit", "signup");
    assertThat(admin.<Integer>ask("/admin/accounts/" + account, "account.balance")).isEqualTo(21);
    assertThat(admin.<Boolean>ask("/admin/invariants", "holds")).isTrue();
    assertThat(admin.<List<String>>ask("/admin/audit?account=" + account, "data.action"))
        .contains("order-repeated");
  }

  @Test
  void waitingPoseAndDesign_areCalledOffAndPaidBack() {
    admin.post("/admin/work/pause", WHY);
    String pose = ordered("wave");
    String design = "{\"name\":\"P\",\"prompt\":\"fox\",\"style\":\"flat\",\"numVariations\":1}";
    String ordered = ann.make("/mascots", design, "[0].id");
    List<String> jobs = admin.ask("/admin/jobs?account=" + account, "data.id");
    assertThat(jobs).hasSize(2);

    jobs.forEach(
        job ->
            assertThat(admin.post("/admin/jobs/" + job + "/cancel", "").statusCode())
                .isEqualTo(200));

    assertThat(ann.<String>ask("/poses/" + pose, "failureCode")).isEqualTo("cancelled");
    assertThat(ann.<String>ask("/poses/" + pose, "errorMessage")).contains("administrator");
    assertThat(ann.<String>ask("/mascots/" + ordered, "failureCode")).isEqualTo("cancelled");
    assertThat(ann.<Integer>ask("/credits/balance", "balance")).isEqualTo(20);
    assertThat(admin.<Boolean>ask("/admin/invariants", "holds")).isTrue();
  }

  @Test
  void jobs_areListedPageByPageWithoutGapsOrRepetitions() {
    admin.post("/admin/work/pause", WHY);
    ann.post(poses() + "/batch", "{\"prompts\":[\"a\",\"b\",\"c\",\"d\",\"e\"]}");

    List<String> oldest = leafThrough("oldest");
    List<String> newest = leafThrough("newest");

    assertThat(oldest).hasSize(5).doesNotHaveDuplicates();
    assertThat(newest).hasSize(5).containsExactlyInAnyOrderElementsOf(oldest);
    assertThat(newest.get(0)).isEqualTo(oldest.get(4));
    for (String wrong : List.of("state=lost", "kind=x", "order=x", "limit=0", "cursor=x")) {
      assertThat(admin.get("/admin/jobs?" + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
  }

  private List<String> leafThrough(String order) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      String path =
          "/admin/jobs?state=waiting&kind=draw-pose&limit=2&account=" + account + "&order=" + order;
      String page = admin.get(path + cursor).body();
      ids.addAll(JsonPath.from(page).getList("data.id"));
      String next = JsonPath.from(page).getString("next");
      cursor = next == null ? null : "&cursor=" + next;
    } while (cursor != null);
    return ids;
  }

  @Test
  void accounts_areFoundByTheBeginningOfTheirEmail() {
    String email = UUID.randomUUID() + "_x%@example.org";
    ApiClient.nobody().register(email);
    String prefix = email.substring(0, 20).toUpperCase(java.util.Locale.ROOT);

    List<Map<String, Object>> found = admin.ask("/admin/accounts?email=" + prefix, "data");

    assertThat(found).hasSize(1);
    assertThat(found.get(0))
        .containsEntry("email", email)
        .containsEntry("role", "user")
        .containsEntry("balance", 20);
    assertThat(found.get(0).get("lastSignInAt")).isNotNull();
    assertThat(admin.<List<?>>ask("/admin/accounts?email=_", "data")).isEmpty();
    assertThat(admin.get("/admin/accounts/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  @Test
  void settings_areToldWithoutSecrets() {
    String token = LauncherEnvironment.launcher().said("Demo token: ").orElseThrow();

    HttpResponse<String> answer = admin.get("/admin/settings");

    assertThat(answer.body()).doesNotContain(token);
    JsonPath list = JsonPath.from(answer.body());
    assertThat(list.<String>getList("data.findAll{it.secret}.value")).containsOnlyNulls();
    assertThat(list.<Boolean>getList("data.findAll{it.name=='poses.demo.token'}.set"))
        .containsExactly(true);
    assertThat(list.<String>getList("data.findAll{it.name=='poses.job.attempts'}.value"))
        .containsExactly("3");
    assertThat(list.<String>getList("data.findAll{it.name=='poses.job.attempts'}.source"))
        .containsExactly("default");
    assertThat(list.<String>getList("data.findAll{it.name=='poses.limits.enabled'}.source"))
        .containsExactly("environment");
  }

  @Test
  void provider_tellsHowItDoes() {
    ann.awaitCompleted(ordered("wave"));

    JsonPath report = JsonPath.from(admin.get("/admin/provider").body());

    assertThat(report.getString("provider")).isEqualTo("local");
    assertThat(report.getString("node")).isEqualTo(node());
    assertThat(report.getString("state.circuit.state")).isEqualTo("closed");
    assertThat(report.getInt("lastHour.pictures")).isPositive();
    assertThat(report.getDouble("lastHour.successShare")).isBetween(0.0, 1.0);
    assertThat(report.getDouble("lastHour.medianSeconds")).isNotNegative();
  }

  @Test
  void everySwitch_isAudited() {
    String start = "/admin/audit?limit=500&action=";
    int before = admin.<List<?>>ask(start + "work-paused", "data").size();

    admin.post("/admin/work/pause", WHY);
    admin.post("/admin/work/pause", WHY);
    admin.post("/admin/work/resume", "");
    admin.post("/admin/intake/pause", WHY);
    admin.post("/admin/intake/resume", "");
    admin.post("/admin/nodes/" + node() + "/drain", WHY);
    admin.post("/admin/nodes/" + node() + "/undrain", "");

    List<Map<String, Object>> paused = admin.ask(start + "work-paused", "data");
    assertThat(paused).hasSize(before + 1);
    assertThat(paused.get(0))
        .containsEntry("detail", "new disks")
        .containsEntry("actorId", admin.ask("/auth/profile", "id"));
    for (String action :
        List.of(
            "work-resumed", "intake-paused", "intake-resumed", "node-drained", "node-undrained")) {
      assertThat(admin.<List<?>>ask(start + action, "data")).as(action).isNotEmpty();
    }
  }

  private String node() {
    return admin.ask("/admin/queue", "nodes[0].name");
  }

  private String poses() {
    return "/mascots/" + mascot + "/poses";
  }

  private String ordered(String prompt) {
    return ann.make(poses(), ApiClient.json("prompt", prompt), "id");
  }

  /** The newest of Ann's. */
  private String job() {
    return admin.ask("/admin/jobs?kind=draw-pose&account=" + account, "data[0].id");
  }

  private static void removePicturesOf(String account) throws IOException {
    Path pictures = LauncherEnvironment.data().resolve("pictures");
    try (Stream<Path> all = Files.walk(pictures)) {
      for (Path file :
          all.filter(path -> Files.isRegularFile(path) && path.toString().contains(account))
              .toList()) {
        Files.delete(file);
      }
    }
  }
}
