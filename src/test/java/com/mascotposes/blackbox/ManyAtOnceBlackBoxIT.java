package com.mascotposes.blackbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.microshed.testing.jupiter.MicroShedTest;

/** Many poses with one request, what they cost, and what is refused without costing anything. */
@MicroShedTest
class ManyAtOnceBlackBoxIT {

  private static final long DEADLINE_SECONDS = 180;

  @Test
  void batchUnderAKey_isOrderedOnceAndFollowedByOneRoute() {
    int before = balance();
    String key = UUID.randomUUID().toString();
    String body = prompts(Collections.nCopies(3, "waving"));

    Response first = batch(body, key);
    Response again = batch(body, key);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(balance()).isEqualTo(before - 3);
    String status = first.header("Location").replaceFirst(".*/api/v1", "");
    awaitEnd(status);
    asDemo()
        .get(status)
        .then()
        .body("batchId", equalTo(first.path("batchId")))
        .body("completed", equalTo(3))
        .body("failed", equalTo(0))
        .body("data", hasSize(3));
  }

  @Test
  void finishedPoses_comeInOneArchive() throws IOException {
    Response ordered =
        batch(prompts(List.of("waving in an archive")), UUID.randomUUID().toString());
    awaitEnd("/poses/batch/" + ordered.path("batchId"));

    Response zip = asDemo().get("/mascots/" + mascot() + "/poses.zip");

    assertThat(zip.contentType()).isEqualTo("application/zip");
    assertThat(pngsIn(zip.asByteArray())).isPositive().isEqualTo(completed());
  }

  /** All of a batch have the same time, so their ids decide where a page ends. */
  @Test
  void longList_isReadPageByPage() {
    batch(prompts(Collections.nCopies(5, "waving")), UUID.randomUUID().toString());
    String list = "/mascots/" + mascot() + "/poses";
    List<String> whole = asDemo().get(list).path("data.id");

    List<String> read = new ArrayList<>();
    for (String next = list + "?limit=2"; next != null; ) {
      Response page = asDemo().get(next.replaceFirst("/api/v1", ""));
      assertThat(page.<List<String>>path("data.id")).hasSizeBetween(1, 2);
      read.addAll(page.path("data.id"));
      next = page.path("next");
    }

    assertThat(read).containsExactlyElementsOf(whole);
    asDemo().get(list).then().body("next", nullValue());
    asDemo().get(list + "?limit=1001").then().statusCode(400);
    asDemo().get(list + "?after=" + UUID.randomUUID()).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({"51, prompts", "0, prompts"})
  void batchOfAWrongSize_isRefusedAndCostsNothing(int size, String field) {
    refused(prompts(Collections.nCopies(size, "waving")), field);
  }

  @Test
  void batchWithABlankPrompt_isRefusedAndCostsNothing() {
    refused(prompts(List.of("waving", "  ", "jumping")), "prompts[1]");
  }

  @Test
  void batchOfAnUnknownPack_isRefusedAndCostsNothing() {
    refused(Json.createObjectBuilder().add("pack", "dinosaurs").build().toString(), "pack");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", ""})
  void keyOfAWrongForm_isRefusedAndCostsNothing(String key) {
    keyIsRefused(key);
  }

  @Test
  void overlongKey_isRefusedAndCostsNothing() {
    keyIsRefused("k".repeat(256));
  }

  @Test
  void completedPose_cannotBeCancelled() {
    Response ordered = batch(prompts(List.of("waving")), UUID.randomUUID().toString());
    awaitEnd("/poses/batch/" + ordered.path("batchId"));
    String pose = ordered.path("data[0].id");
    int before = balance();

    asDemo()
        .post("/poses/" + pose + "/cancel")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("poseStatus", equalTo("completed"));

    assertThat(balance()).isEqualTo(before);
  }

  @Test
  void transactions_areTheBalanceInPages() {
    batch(prompts(List.of("waving", "jumping")), UUID.randomUUID().toString());
    int total = asDemo().get("/credits/transactions?limit=2").path("meta.total");

    int sum = 0;
    int read = 0;
    for (int page = 1; read < total; page++) {
      List<Integer> amounts =
          asDemo().get("/credits/transactions?limit=100&page=" + page).path("data.amount");
      assertThat(amounts).isNotEmpty();
      sum += amounts.stream().mapToInt(Integer::intValue).sum();
      read += amounts.size();
    }

    assertThat(read).isEqualTo(total);
    assertThat(sum).isEqualTo(balance());
    asDemo().get("/credits/transactions?limit=101").then().statusCode(400);
  }

  private static void refused(String body, String field) {
    int before = balance();

    asDemo()
        .body(body)
        .post("/mascots/" + mascot() + "/poses/batch")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(field));

    assertThat(balance()).isEqualTo(before);
  }

  private static void keyIsRefused(String key) {
    int before = balance();

    Response answer = batch(prompts(List.of("waving")), key);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.<List<String>>path("violations.field")).containsExactly("Idempotency-Key");
    assertThat(balance()).isEqualTo(before);
  }

  private static Response batch(String body, String key) {
    return asDemo()
        .header("Idempotency-Key", key)
        .body(body)
        .post("/mascots/" + mascot() + "/poses/batch");
  }

  private static String prompts(List<String> prompts) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    prompts.forEach(all::add);
    JsonObjectBuilder body = Json.createObjectBuilder().add("prompts", all);
    return body.build().toString();
  }

  private static void awaitEnd(String batch) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    while (asDemo().get(batch).<Integer>path("pending") > 0) {
      assertThat(System.nanoTime()).as("deadline").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }

  private static long completed() {
    List<String> statuses = asDemo().get("/mascots/" + mascot() + "/poses").path("data.status");
    return statuses.stream().filter("completed"::equals).count();
  }

  private static long pngsIn(byte[] archive) throws IOException {
    long pngs = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] start = zip.readNBytes(4);
        assertThat(start[1]).as(entry.getName()).isEqualTo((byte) 'P');
        pngs++;
      }
    }
    return pngs;
  }

  private static String mascot() {
    List<String> all = asDemo().get("/mascots").path("data.id");
    return all.get(all.size() - 1);
  }

  private static int balance() {
    return asDemo().get("/credits/balance").path("balance");
  }

  private static RequestSpecification asDemo() {
    String token = LauncherEnvironment.launcher().said("Demo token: ").orElseThrow();
    return given()
        .baseUri(LauncherEnvironment.url() + "/api/v1")
        .header("Authorization", "Bearer " + token)
        .contentType(ContentType.JSON);
  }
}
