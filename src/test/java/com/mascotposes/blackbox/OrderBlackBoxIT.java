package com.mascotposes.blackbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.json.Json;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.microshed.testing.jupiter.MicroShedTest;

/** From the order to the picture, as a plugin sees it; after each test the books are checked. */
@MicroShedTest
class OrderBlackBoxIT {

  private static final long DEADLINE_SECONDS = 120;

  @AfterEach
  void booksAreRight() {
    asDemo().get("/admin/invariants").then().statusCode(200).body("holds", equalTo(true));
  }

  @Test
  void order_becomesATransparentPicture() throws IOException {
    int before = balance();

    String pose =
        order("waving hello")
            .then()
            .statusCode(201)
            .header("Location", containsString("/api/v1/poses/"))
            .body("status", equalTo("pending"))
            .body("imageUrl", nullValue())
            .body("$", hasKey("errorMessage"))
            .body(
                "createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"))
            .extract()
            .path("id");
    awaitStatus(pose, "completed");

    assertThat(balance()).isEqualTo(before - 1);
    String url =
        asDemo()
            .get("/poses/" + pose)
            .then()
            .body("stage", equalTo("done"))
            .extract()
            .path("imageUrl");
    Response open = given().get(url);
    assertThat(open.contentType()).isEqualTo("image/png");
    assertThat(open.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(open.header("Cache-Control")).contains("immutable");
    String image = "/poses/" + pose + "/image";
    assertThat(asDemo().get(image).asByteArray()).isEqualTo(open.asByteArray());
    asDemo()
        .head(image)
        .then()
        .statusCode(200)
        .header("Content-Length", String.valueOf(open.asByteArray().length));
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(open.asByteArray()));
    assertThat(picture.getWidth()).isEqualTo(512);
    assertThat(picture.getHeight()).isEqualTo(512);
    assertThat(picture.getRGB(2, 2) >>> 24).isZero();
    assertThat(picture.getRGB(256, 256) >>> 24).isEqualTo(255);
  }

  /** The owner's address of a picture stays the same when the picture does not. */
  @Test
  void recutPose_isShownAnewUnderItsOwnAddress() {
    String pose = order("thinking").then().statusCode(201).extract().path("id");
    awaitStatus(pose, "completed");
    String image = "/poses/" + pose + "/image";
    String before = asDemo().get(image).then().statusCode(200).extract().header("ETag");
    asDemo().header("If-None-Match", before).get(image).then().statusCode(304);

    asDemo()
        .contentType("application/json")
        .body("{\"trim\":true}")
        .post("/poses/" + pose + "/recut")
        .then()
        .statusCode(200);

    asDemo()
        .header("If-None-Match", before)
        .get(image)
        .then()
        .statusCode(200)
        .header("Cache-Control", "private, no-cache")
        .header("ETag", not(equalTo(before)));
  }

  @Test
  void thirtyOrdersAtOnce_allComplete_twoAtATime() throws Exception {
    int before = balance();
    Set<String> poses = atOnce(30, number -> order("jump " + number).path("id"));
    int most = 0;
    String batch = "/mascots/" + mascot() + "/poses";

    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2 * DEADLINE_SECONDS);
    List<Map<String, Object>> open;
    do {
      List<Map<String, Object>> all = asDemo().get(batch).path("data");
      open = all.stream().filter(pose -> poses.contains(pose.get("id")) && !isEnd(pose)).toList();
      long running = open.stream().filter(pose -> pose.get("status").equals("generating")).count();
      most = Math.max(most, (int) running);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    } while (!open.isEmpty() && System.nanoTime() < end);

    assertThat(open).isEmpty();
    assertThat(most).isLessThanOrEqualTo(2);
    assertThat(poses).allSatisfy(pose -> assertThat(status(pose)).isEqualTo("completed"));
    assertThat(balance()).isEqualTo(before - 30);
  }

  @Test
  void sameKeyTwentyTimesAtOnce_isOneOrder() throws Exception {
    int before = balance();
    String key = UUID.randomUUID().toString();

    Set<String> poses =
        atOnce(
            20,
            number ->
                asDemo()
                    .header("Idempotency-Key", key)
                    .body(json("prompt", "dance"))
                    .post("/mascots/" + mascot() + "/poses")
                    .path("id"));

    assertThat(poses).hasSize(1);
    assertThat(balance()).isEqualTo(before - 1);
    asDemo()
        .header("Idempotency-Key", key)
        .body(json("prompt", "dance"))
        .post("/mascots/" + mascot() + "/poses")
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true");
    asDemo()
        .header("Idempotency-Key", key)
        .body(json("prompt", "another"))
        .post("/mascots/" + mascot() + "/poses")
        .then()
        .statusCode(422);
  }

  @Test
  void ownPicture_becomesAMascotWithPoses() throws IOException {
    String url =
        asDemo()
            .body(json("image", Base64.getEncoder().encodeToString(png())))
            .post("/storage/upload-image")
            .then()
            .statusCode(201)
            .extract()
            .path("url");
    String mascot =
        asDemo()
            .body(json("imageUrl", url))
            .post("/mascots/from-image")
            .then()
            .statusCode(201)
            .body("status", equalTo("completed"))
            .body("name", equalTo("Uploaded visual"))
            .body("fullBodyImageUrl", equalTo(url))
            .extract()
            .path("id");

    String pose =
        asDemo().body(json("prompt", "wave")).post("/mascots/" + mascot + "/poses").path("id");

    awaitStatus(pose, "completed");
    asDemo()
        .get("/mascots")
        .then()
        .body("data.id", hasItem(mascot))
        .body("meta.total", greaterThan(1));
  }

  @Test
  void cancelledPose_isRefunded_andDeletedPoseIsGone() {
    int before = balance();
    Response batch =
        asDemo().body(json("pack", "actions")).post("/mascots/" + mascot() + "/poses/batch");
    List<String> poses = batch.then().statusCode(201).extract().path("data.id");
    String last = poses.get(poses.size() - 1);

    asDemo()
        .post("/poses/" + last + "/cancel")
        .then()
        .statusCode(200)
        .body("status", equalTo("failed"))
        .body("failureCode", equalTo("cancelled"));

    assertThat(balance()).isEqualTo(before - poses.size() + 1);
    asDemo().post("/poses/" + last + "/cancel").then().statusCode(409);
    asDemo().delete("/poses/" + last).then().statusCode(200).body("message", notNullValue());
    asDemo().get("/poses/" + last).then().statusCode(404);
    for (String pose : poses.subList(0, poses.size() - 1)) {
      awaitStatus(pose, "completed");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"prompt\":\"  \"}|prompt",
        "{\"prompt\":7}|prompt",
        "{\"prompt\":\"wave\",\"size\":3}|size",
        "{}|prompt",
        "[1]|body",
        "{|body",
      })
  void badBody_isRefusedByName_andCostsNothing(String body, String field) {
    int before = balance();

    asDemo()
        .body(body)
        .post("/mascots/" + mascot() + "/poses")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("statusCode", equalTo(400))
        .body("violations.field", hasItem(field))
        .body("message[0]", notNullValue())
        .body("path", containsString("/poses"));

    assertThat(balance()).isEqualTo(before);
  }

  @Test
  void overlongPrompt_isRefused() {
    asDemo()
        .body(json("prompt", "x".repeat(2001)))
        .post("/mascots/" + mascot() + "/poses")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("prompt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "not-a-uuid", "1-1-1-1-1"})
  void unknownIds_areNotFound(String id) {
    for (String path :
        List.of(
            "/poses/" + id,
            "/poses/" + id + "/status",
            "/poses/" + id + "/image",
            "/mascots/" + id,
            "/mascots/" + id + "/poses")) {
      asDemo().get(path).then().statusCode(404).body("statusCode", equalTo(404));
    }
    asDemo().body(json("prompt", "wave")).post("/mascots/" + id + "/poses").then().statusCode(404);
  }

  @Test
  void errorsAtOriginNull_canBeRead() {
    given()
        .baseUri(api())
        .header("Origin", "null")
        .get("/mascots")
        .then()
        .statusCode(401)
        .header("Access-Control-Allow-Origin", "*")
        .body("message", notNullValue());
    given()
        .baseUri(api())
        .header("Origin", "null")
        .header("Access-Control-Request-Method", "DELETE")
        .header("Access-Control-Request-Headers", "authorization,content-type,idempotency-key")
        .options("/poses/1")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Methods", containsString("DELETE"))
        .header("Access-Control-Allow-Headers", containsString("authorization"));
  }

  @Test
  void bodyOverTheLimit_is413() {
    asDemo()
        .body("{\"image\":\"" + "A".repeat(15_100_000) + "\"}")
        .post("/storage/upload-image")
        .then()
        .statusCode(413)
        .body("message", containsString("10 MB"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "PHN2Zz48L3N2Zz4=", "data:image/png;base64,iVBORw0KGgo="})
  void uploadThatIsNoPicture_isRefused(String image) {
    asDemo().body(json("image", image)).post("/storage/upload-image").then().statusCode(400);
  }

  @Test
  void documentOfTheApi_isServed() {
    String document = given().baseUri(LauncherEnvironment.url()).get("/openapi").asString();

    assertThat(document).contains("/api/v1/mascots/{mascotId}/poses").contains("bearer");
    given().baseUri(LauncherEnvironment.url()).get("/docs/").then().statusCode(200);
  }

  private static boolean isEnd(Map<String, Object> pose) {
    return pose.get("status").equals("completed") || pose.get("status").equals("failed");
  }

  private static Response order(String prompt) {
    return asDemo().body(json("prompt", prompt)).post("/mascots/" + mascot() + "/poses");
  }

  private static String mascot() {
    List<Map<String, String>> all = asDemo().get("/mascots").path("data");
    return all.get(all.size() - 1).get("id");
  }

  private static int balance() {
    return asDemo().get("/credits/balance").path("balance");
  }

  private static String status(String pose) {
    return asDemo().get("/poses/" + pose + "/status").path("status");
  }

  private static void awaitStatus(String pose, String wanted) {
    await(() -> status(pose).equals(wanted) || status(pose).equals("failed"));
    assertThat(status(pose)).isEqualTo(wanted);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("deadline").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }

  private static <T> Set<T> atOnce(int times, IntFunction<T> request) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(10);
    try {
      List<Future<T>> answers = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        answers.add(threads.submit(() -> request.apply(number)));
      }
      Set<T> results = new HashSet<>();
      for (Future<T> answer : answers) {
        results.add(answer.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }

  /** A JSON object of one member of text. */
  private static String json(String name, String text) {
    return Json.createObjectBuilder().add(name, text).build().toString();
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

  private static byte[] png() throws IOException {
    BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
    for (int x = 100; x < 200; x++) {
      for (int y = 50; y < 150; y++) {
        picture.setRGB(x, y, 0xFF3366CC);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}
