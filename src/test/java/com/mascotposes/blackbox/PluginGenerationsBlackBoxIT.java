package com.mascotposes.blackbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jupiter.MicroShedTest;

/**
 * What the two plugin generations in designers' hands do, request by request as they send it: each
 * from origin null, with content type and token on every call. The first knows poses by prompt
 * only, the second also colour, negative prompt, deleting and uploads.
 */
@MicroShedTest
class PluginGenerationsBlackBoxIT {

  private static final long DEADLINE_SECONDS = 180;

  private String token;

  @BeforeEach
  void signUp() {
    token = register().path("accessToken");
  }

  @AfterEach
  void booksAreRight() {
    String demo = LauncherEnvironment.launcher().said("Demo token: ").orElseThrow();
    plugin(demo).get("/admin/invariants").then().statusCode(200).body("holds", equalTo(true));
  }

  @Test
  void firstGeneration_signsInListsOrdersPollsAndInserts() throws IOException {
    plugin().get("/credits/balance").then().statusCode(200).body("balance", equalTo(20));
    String url = upload();
    String mascot = fromImage(url).then().statusCode(201).extract().path("id");
    plugin()
        .get("/mascots?page=1&limit=50")
        .then()
        .statusCode(200)
        .body("data.id", hasItem(mascot))
        .body("meta.totalPages", equalTo(1));

    String pose =
        plugin()
            .body(json("prompt", "waving hello").build().toString())
            .post("/mascots/" + mascot + "/poses")
            .then()
            .statusCode(201)
            .body("status", equalTo("pending"))
            .body("imageUrl", nullValue())
            .extract()
            .path("id");
    await(() -> status(pose).equals("completed"));

    Response shown = plugin().get("/poses/" + pose);
    shown.then().body("mascotId", equalTo(mascot)).body("identity", notNullValue());
    assertThat(shown.<Float>path("identity")).isBetween(0f, 1f);
    byte[] byAddress = insertable(shown.path("imageUrl"));
    byte[] byData = plugin().get("/poses/" + pose + "/image").asByteArray();
    assertThat(byAddress).isEqualTo(byData);
    plugin().get("/mascots/" + mascot + "/poses").then().body("data.id", equalTo(List.of(pose)));
    plugin().get("/credits/balance").then().body("balance", equalTo(19));
  }

  @Test
  void secondGeneration_generatesMascotsAndPosesWithColour() throws IOException {
    Response ordered =
        plugin()
            .body(
                json("brandName", "Rib")
                    .add("prompt", "")
                    .add("mascotDetails", "a cheerful green frog")
                    .add("style", "kawaii")
                    .add("type", "animal")
                    .add("personality", "playful")
                    .add("negativePrompt", "")
                    .add("bodyParts", Json.createArrayBuilder().add("scarf"))
                    .add("brandColors", json("primary", "#2F6FED").add("secondary", "#fa0"))
                    .add("color", "")
                    .add("appDescription", "a weather app")
                    .add("advancedMode", false)
                    .add("aspectRatio", "1:1")
                    .add("figmaFileId", "file-7")
                    .add("numVariations", 2)
                    .build()
                    .toString())
            .post("/mascots");
    ordered
        .then()
        .statusCode(201)
        .body("$", hasSize(2))
        .body("status", everyItem(equalTo("pending")))
        .body("variationIndex", equalTo(List.of(1, 2)))
        .body("[0]", hasKey("fullBodyImageUrl"))
        .body("[0].accessories", equalTo(List.of("scarf")))
        .body("[0].name", equalTo("Rib"))
        .body("[0].brandColors.secondary", equalTo("#ffaa00"));
    String batch = ordered.path("[0].batchId");
    assertThat(ordered.<String>path("[1].batchId")).isEqualTo(batch);
    await(() -> statuses(batch).equals(List.of("completed", "completed")));
    plugin().get("/credits/balance").then().body("balance", equalTo(19));
    insertable(plugin().get("/mascots/batch/" + batch).path("[0].fullBodyImageUrl"));
    plugin().get("/mascots?limit=50&figmaFileId=file-7").then().body("data", hasSize(2));
    plugin().get("/mascots?limit=50&figmaFileId=other").then().body("data", hasSize(0));
    plugin().get("/mascots?limit=50&figmaFileId=").then().body("data", hasSize(2));

    String mascot = ordered.path("[1].id");
    String pose =
        plugin()
            .body(
                json("prompt", "jumping")
                    .add("color", "#FF7A00")
                    .add("negativePrompt", "hat")
                    .add("figmaFileId", "file-7")
                    .build()
                    .toString())
            .post("/mascots/" + mascot + "/poses")
            .path("id");
    await(() -> status(pose).equals("completed"));
    String picture = plugin().get("/poses/" + pose).path("imageUrl");
    insertable(picture);

    plugin().delete("/poses/" + pose).then().statusCode(200).body("message", notNullValue());
    plugin().get("/poses/" + pose).then().statusCode(404);
    given().get(picture).then().statusCode(404);
  }

  @Test
  void mascotDeleted_goesWithPosesAndFiles() throws IOException {
    String mascot = fromImage(upload()).path("id");
    String picture = plugin().get("/mascots/" + mascot).path("fullBodyImageUrl");
    String pose = order(mascot, "waving").path("id");
    String last = order(mascot, "running").path("id");
    await(() -> status(pose).equals("completed"));
    String posePicture = plugin().get("/poses/" + pose).path("imageUrl");

    plugin().delete("/mascots/" + mascot).then().statusCode(200).body("message", notNullValue());

    plugin().get("/mascots/" + mascot).then().statusCode(404);
    plugin().get("/mascots/" + mascot + "/poses").then().statusCode(404);
    plugin().get("/poses/" + pose).then().statusCode(404);
    plugin().get("/poses/" + last).then().statusCode(404);
    given().get(picture).then().statusCode(404);
    given().get(posePicture).then().statusCode(404);
    plugin().delete("/mascots/" + mascot).then().statusCode(404);
  }

  @Test
  void sameOrderTwiceUnderOneKey_isOneOrder() {
    String key = UUID.randomUUID().toString();
    String body = mascotRequest().add("numVariations", 1).build().toString();

    Response first = plugin().header("Idempotency-Key", key).body(body).post("/mascots");
    Response again = plugin().header("Idempotency-Key", key).body(body).post("/mascots");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    plugin().get("/credits/balance").then().body("balance", equalTo(19));
    plugin().get("/mascots").then().body("meta.total", equalTo(1));
  }

  @Test
  void allVariationsDeletedBeforeTheyAreDrawn_costNothing() {
    order(fromImageUnchecked(), "waving");
    List<String> all =
        plugin()
            .body(mascotRequest().add("numVariations", 4).build().toString())
            .post("/mascots")
            .path("id");

    all.forEach(id -> plugin().delete("/mascots/" + id).then().statusCode(200));

    int balance = plugin().get("/credits/balance").path("balance");
    assertThat(balance).isBetween(18, 19);
    plugin().get("/mascots/batch/" + UUID.randomUUID()).then().body("$", hasSize(0));
  }

  @Test
  void approvedVariation_isTheReferenceOfAllItsCharacter() {
    List<String> all =
        plugin()
            .body(mascotRequest().add("numVariations", 2).build().toString())
            .post("/mascots")
            .path("id");
    await(() -> shown(all.get(0)).equals("completed") && shown(all.get(1)).equals("completed"));

    plugin().post("/mascots/" + all.get(0) + "/approve").then().body("approved", equalTo(true));
    plugin().post("/mascots/" + all.get(1) + "/approve").then().body("approved", equalTo(true));

    plugin().get("/mascots/" + all.get(0)).then().body("approved", equalTo(false));
    String url = plugin().get("/mascots/" + all.get(0)).path("fullBodyImageUrl");
    String pins =
        Json.createObjectBuilder()
            .add("imageUrls", Json.createArrayBuilder().add(url))
            .build()
            .toString();
    plugin()
        .body(pins)
        .put("/mascots/" + all.get(1) + "/references")
        .then()
        .statusCode(200)
        .body("pinnedImageUrls", hasSize(1));
  }

  @Test
  void upload_asAForm_andWhatIsNoPicture() throws IOException {
    String url =
        plugin()
            .contentType(ContentType.MULTIPART)
            .multiPart("image", "any.svg", png(), "image/svg+xml")
            .multiPart("cutOut", "true")
            .post("/storage/upload-image")
            .then()
            .statusCode(201)
            .body("cutOut", notNullValue())
            .extract()
            .path("url");
    insertable(url);
    for (String[] bad :
        new String[][] {
          {"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "SVG"},
          {"<!DOCTYPE html><html></html>", "web page"},
          {"GIF89a", "GIF"},
          {"hello", "PNG"}
        }) {
      plugin()
          .contentType(ContentType.MULTIPART)
          .multiPart("image", "fox.png", bad[0].getBytes(), "image/png")
          .post("/storage/upload-image")
          .then()
          .statusCode(400)
          .body("message[0]", containsString(bad[1]));
      plugin()
          .body(
              json("image", Base64.getEncoder().encodeToString(bad[0].getBytes()))
                  .build()
                  .toString())
          .post("/storage/upload-image")
          .then()
          .statusCode(400)
          .body("message[0]", containsString(bad[1]));
    }
    plugin()
        .contentType(ContentType.MULTIPART)
        .multiPart("image", "big.png", new byte[11 * 1024 * 1024], "image/png")
        .post("/storage/upload-image")
        .then()
        .statusCode(413)
        .body("message", containsString("10 MB"));
    plugin()
        .contentType(ContentType.MULTIPART)
        .multiPart("other", "x")
        .post("/storage/upload-image")
        .then()
        .statusCode(400);
  }

  /** A small file that claims 60,000 x 60,000 pixels. */
  @Test
  void pictureThatClaimsToBeHuge_isRefusedBeforeItIsDecoded() throws IOException {
    byte[] png = png();
    for (int at : new int[] {16, 20}) {
      png[at + 2] = (byte) 0xEA;
      png[at + 3] = 0x60;
    }

    plugin()
        .body(json("image", Base64.getEncoder().encodeToString(png)).build().toString())
        .post("/storage/upload-image")
        .then()
        .statusCode(400);
  }

  @Test
  void addressesThatLeadInside_areRefusedAlike() {
    for (String address :
        new String[] {
          "http://example.com/x.png", "https://127.0.0.1/x.png", "https://localhost/x.png",
          "https://[::1]/", "https://[::ffff:10.0.0.1]/", "https://[64:ff9b::a00:1]/",
          "https://169.254.169.254/latest/meta-data", "https://2130706433/", "https://127.1/",
          "https://10.0.0.1:443/", "https://user@1.1.1.1/x.png", "https://1.1.1.1:22/",
          "file:///etc/passwd", "ftp://1.1.1.1/x.png", "jar:https://1.1.1.1/x!/y"
        }) {
      plugin()
          .body(json("imageUrl", address).build().toString())
          .post("/mascots/from-image")
          .then()
          .statusCode(400)
          .body("message[0]", equalTo("imageUrl must be a public https address"));
      plugin()
          .body(mascotRequest().add("referenceImageUrl", address).build().toString())
          .post("/mascots")
          .then()
          .statusCode(400)
          .body("message[0]", equalTo("referenceImageUrl must be a public https address"));
    }
    plugin().get("/credits/balance").then().body("balance", equalTo(20));
  }

  @Test
  void noCredits_is402WithCostAndBalance_readableAtOriginNull() {
    String mascot = fromImageUnchecked();
    String twenty =
        Json.createObjectBuilder()
            .add("prompts", Json.createArrayBuilder(Collections.nCopies(20, "wave")))
            .build()
            .toString();
    plugin().body(twenty).post("/mascots/" + mascot + "/poses/batch").then().statusCode(201);

    for (Response refused :
        List.of(
            order(mascot, "one more"),
            plugin().body(mascotRequest().build().toString()).post("/mascots"))) {
      refused
          .then()
          .statusCode(402)
          .header("Access-Control-Allow-Origin", notNullValue())
          .body("statusCode", equalTo(402))
          .body("message", containsString("1"))
          .body("balance", equalTo(0));
    }
    plugin().delete("/mascots/" + mascot).then().statusCode(200);
    plugin().get("/credits/balance").then().body("balance", greaterThanOrEqualTo(15));
  }

  @Test
  void wrongBodies_nameTheField() {
    for (String[] bad :
        new String[][] {
          {"{\"name\":\"a\",\"prompt\":\"b\"}", "style"},
          {"{\"name\":\"a\",\"prompt\":\"b\",\"style\":\"oil\"}", "style"},
          {
            "{\"name\":\"a\",\"prompt\":\"b\",\"style\":\"flat\",\"numVariations\":5}",
            "numVariations"
          },
          {
            "{\"name\":\"a\",\"prompt\":\"b\",\"style\":\"flat\",\"numVariations\":0}",
            "numVariations"
          },
          {"{\"name\":\"a\",\"prompt\":\"b\",\"style\":\"flat\",\"wings\":2}", "wings"},
          {"{\"name\":\"a\",\"prompt\":\"b\",\"style\":\"flat\",\"type\":\"car\"}", "type"},
          {
            "{\"name\":\"a\",\"prompt\":\"b\",\"style\":\"flat\",\"brandColors\":{\"primary\":\"red\"}}",
            "brandColors.primary"
          },
        }) {
      plugin()
          .body(bad[0])
          .post("/mascots")
          .then()
          .statusCode(400)
          .body("violations.field", hasItem(containsString(bad[1])))
          .body("message[0]", notNullValue());
    }
    plugin().get("/mascots?limit=101").then().statusCode(400);
    plugin().get("/mascots?page=0").then().statusCode(400);
    plugin().get("/mascots?page=2147483648").then().statusCode(400);
  }

  @Test
  void foreignMascots_lookUnknown() {
    String mascot = fromImageUnchecked();
    String stranger = register().path("accessToken");

    plugin(stranger).get("/mascots/" + mascot).then().statusCode(404);
    plugin(stranger).delete("/mascots/" + mascot).then().statusCode(404);
    plugin(stranger).post("/mascots/" + mascot + "/approve").then().statusCode(404);
    plugin(stranger)
        .body("{\"imageUrls\":[]}")
        .put("/mascots/" + mascot + "/references")
        .then()
        .statusCode(404);
    plugin().get("/mascots/" + mascot).then().statusCode(200);
  }

  @Test
  void loggedOut_isReadableAtOriginNull() {
    plugin().body("{}").post("/auth/logout").then().statusCode(200);

    plugin()
        .get("/credits/balance")
        .then()
        .statusCode(401)
        .header("Access-Control-Allow-Origin", notNullValue())
        .body("message", notNullValue());
  }

  private static Response register() {
    return given()
        .baseUri(api())
        .header("Origin", "null")
        .contentType(ContentType.JSON)
        .body(
            json("email", UUID.randomUUID() + "@example.com")
                .add("password", "correct horse " + UUID.randomUUID())
                .build()
                .toString())
        .post("/auth/register");
  }

  private static JsonObjectBuilder mascotRequest() {
    return json("name", "Pip").add("prompt", "an orange fox").add("style", "cartoon");
  }

  private Response order(String mascot, String prompt) {
    return plugin()
        .body(json("prompt", prompt).build().toString())
        .post("/mascots/" + mascot + "/poses");
  }

  private String upload() throws IOException {
    return plugin()
        .body(json("image", Base64.getEncoder().encodeToString(png())).build().toString())
        .post("/storage/upload-image")
        .then()
        .statusCode(201)
        .extract()
        .path("url");
  }

  private Response fromImage(String url) {
    Response made =
        plugin().body(json("imageUrl", url).build().toString()).post("/mascots/from-image");
    made.then()
        .statusCode(201)
        .body("status", equalTo("completed"))
        .body("style", equalTo("flat"))
        .body("name", equalTo("Uploaded visual"))
        .body("squareIconUrl", equalTo(url));
    return made;
  }

  private String fromImageUnchecked() {
    try {
      return fromImage(upload()).path("id");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String status(String pose) {
    Map<String, Object> status = plugin().get("/poses/" + pose + "/status").path("$");
    assertThat(status.get("status")).isIn("pending", "generating", "completed");
    return (String) status.get("status");
  }

  private List<String> statuses(String batch) {
    return plugin().get("/mascots/batch/" + batch).path("status");
  }

  private String shown(String mascot) {
    return plugin().get("/mascots/" + mascot).path("status");
  }

  /** What the canvas takes: a public PNG with transparency that any origin may read. */
  private static byte[] insertable(String url) throws IOException {
    Response open = given().header("Origin", "null").get(url);
    assertThat(open.statusCode()).isEqualTo(200);
    assertThat(open.contentType()).isEqualTo("image/png");
    assertThat(open.header("Access-Control-Allow-Origin")).isEqualTo("*");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(open.asByteArray()));
    assertThat(picture.getRGB(1, 1) >>> 24).isZero();
    return open.asByteArray();
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("deadline").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private static JsonObjectBuilder json(String name, String text) {
    return Json.createObjectBuilder().add(name, text);
  }

  private static JsonObjectBuilder json(String name, JsonObjectBuilder value) {
    return Json.createObjectBuilder().add(name, value);
  }

  private RequestSpecification plugin() {
    return plugin(token);
  }

  private static RequestSpecification plugin(String token) {
    return given()
        .baseUri(api())
        .header("Origin", "null")
        .header("Authorization", "Bearer " + token)
        .contentType(ContentType.JSON);
  }

  private static String api() {
    return LauncherEnvironment.url() + "/api/v1";
  }

  private static byte[] png() throws IOException {
    BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = picture.createGraphics();
    g.setColor(new Color(0x3366CC));
    g.fillOval(60, 40, 180, 220);
    g.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}
