package com.mascotposes.blackbox;

import static com.mascotposes.blackbox.ApiClient.PASSWORD;
import static com.mascotposes.blackbox.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.microshed.testing.jupiter.MicroShedTest;

/** All ways into an account and out of it, as both generations of the plugin take them. */
@MicroShedTest
class SignInBlackBoxIT {

  private final String email = UUID.randomUUID() + "@example.org";

  @Test
  void registered_getsTokensUserAndCredits() {
    HttpResponse<String> answer =
        ApiClient.nobody()
            .post("/auth/register", json("email", email, "password", PASSWORD, "name", "Ann"));
    JsonPath body = JsonPath.from(answer.body());

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(body.getString("refreshToken")).isNotBlank();
    assertThat(body.getString("user.email")).isEqualTo(email);
    assertThat(body.getString("user.name")).isEqualTo("Ann");
    assertThat(body.getString("user.plan")).isEqualTo("free");
    assertThat(body.getInt("user.creditBalance")).isEqualTo(20);
    ApiClient ann = ApiClient.nobody().with(body.getString("accessToken"));
    assertThat(ann.<Integer>ask("/credits/balance", "balance")).isEqualTo(20);
    assertThat(ann.<String>ask("/auth/profile", "id")).isEqualTo(body.getString("user.id"));
    assertThat(ann.<List<?>>ask("/mascots?limit=50", "data")).isEmpty();
  }

  @Test
  void emailTaken_is409() {
    ApiClient.nobody().register(email);

    assertThat(ApiClient.nobody().register(email.toUpperCase()).statusCode()).isEqualTo(409);
  }

  @Test
  void wrongPasswordAndUnknownEmail_lookAlike() {
    ApiClient.nobody().register(email);

    HttpResponse<String> wrong = login(email, "wrong horse");
    HttpResponse<String> unknown = login("x" + email, "wrong horse");

    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(withoutMarks(wrong)).isEqualTo(withoutMarks(unknown));
  }

  private static Map<String, Object> withoutMarks(HttpResponse<String> answer) {
    Map<String, Object> body = new HashMap<>(JsonPath.from(answer.body()).getMap("$"));
    body.keySet().removeAll(List.of("instance", "timestamp"));
    return body;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"email\":\"a@example.org\",\"password\":\"short\"}",
        "{\"email\":\"no address\",\"password\":\"correct horse\"}",
        "{\"email\":\"a@b\\r\\nBcc: c@d.org\",\"password\":\"correct horse\"}",
        "{\"email\":\"a@example.org\",\"password\":[\"correct horse\"]}",
        "{\"email\":\"a@example.org\",\"password\":\"correct horse\",\"role\":\"admin\"}"
      })
  void registrationThatMakesNoSense_is400(String body) {
    HttpResponse<String> answer = ApiClient.nobody().post("/auth/register", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JsonPath.from(answer.body()).getList("message")).isNotEmpty();
  }

  @Test
  void refreshed_oldAccessTokenGoesOnAndRefreshTokenChanges() {
    JsonPath first = JsonPath.from(ApiClient.nobody().register(email).body());

    HttpResponse<String> answer =
        ApiClient.nobody()
            .post("/auth/refresh", json("refreshToken", first.getString("refreshToken")));
    JsonPath second = JsonPath.from(answer.body());

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(second.getString("refreshToken")).isNotEqualTo(first.getString("refreshToken"));
    for (JsonPath each : List.of(first, second)) {
      ApiClient client = ApiClient.nobody().with(each.getString("accessToken"));
      assertThat(client.get("/credits/balance").statusCode()).isEqualTo(200);
    }
    assertThat(
            ApiClient.nobody().post("/auth/refresh", "{\"refreshToken\":\"made up\"}").statusCode())
        .isEqualTo(401);
  }

  @Test
  void codeFromTheBrowser_signsThePluginInOnce() {
    ApiClient browser = ApiClient.nobody().registered();
    String code = browser.make("/auth/codes", "", "code");
    assertThat(code).matches("\\d{6}");

    String token =
        ApiClient.nobody().make("/auth/exchange-code", json("code", code), "accessToken");
    HttpResponse<String> again = ApiClient.nobody().post("/auth/exchange-code", json("code", code));

    ApiClient plugin = ApiClient.nobody().with(token);
    assertThat(plugin.<Integer>ask("/credits/balance", "balance")).isEqualTo(20);
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(plugin.<String>ask("/auth/profile", "id"))
        .isEqualTo(browser.<String>ask("/auth/profile", "id"));
  }

  @Test
  void apiToken_opensUntilItIsRevoked() {
    ApiClient ann = ApiClient.nobody().registered();
    String made = ann.post("/account/tokens", "{\"name\":\"Figma\"}").body();
    ApiClient plugin = ApiClient.nobody().with(JsonPath.from(made).getString("token"));

    assertThat(plugin.get("/credits/balance").statusCode()).isEqualTo(200);
    assertThat(ann.<String>ask("/account/tokens", "data[0].lastUsedAt")).isNotNull();
    assertThat(ann.<String>ask("/account/tokens", "data[0].token")).isNull();
    String account = ann.ask("/auth/profile", "id");
    assertThat(admin().<List<String>>ask("/admin/audit?account=" + account, "data.action"))
        .contains("token-made", "token-used");
    ann.delete("/account/tokens/" + JsonPath.from(made).getString("id"));
    assertThat(plugin.get("/credits/balance").statusCode()).isEqualTo(401);
  }

  @Test
  void tokenOfSomeScopes_cannotMakeOneOfMore() {
    ApiClient ann = ApiClient.nobody().registered();
    String token =
        ann.make("/account/tokens", "{\"name\":\"a\",\"scopes\":[\"account\"]}", "token");

    HttpResponse<String> more =
        ApiClient.nobody()
            .with(token)
            .post("/account/tokens", "{\"name\":\"b\",\"scopes\":[\"write\"]}");

    assertThat(more.statusCode()).isEqualTo(403);
  }

  @Test
  void signedOutEverywhere_noSessionOpensAnyMore() {
    JsonPath here = JsonPath.from(ApiClient.nobody().register(email).body());
    JsonPath there = JsonPath.from(login(email, PASSWORD).body());
    ApiClient ann = ApiClient.nobody().with(here.getString("accessToken"));

    assertThat(ann.delete("/account/sessions").statusCode()).isEqualTo(200);

    for (JsonPath each : List.of(here, there)) {
      ApiClient client = ApiClient.nobody().with(each.getString("accessToken"));
      assertThat(client.get("/mascots").statusCode()).isEqualTo(401);
      assertThat(
              client
                  .post("/auth/refresh", json("refreshToken", each.getString("refreshToken")))
                  .statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void passwordChanged_otherDevicesAreSignedOut() {
    JsonPath here = JsonPath.from(ApiClient.nobody().register(email).body());
    JsonPath there = JsonPath.from(login(email, PASSWORD).body());
    ApiClient ann = ApiClient.nobody().with(here.getString("accessToken"));
    String wrong = json("currentPassword", "wrong horse", "newPassword", "battery staple");
    String right = json("currentPassword", PASSWORD, "newPassword", "battery staple");

    assertThat(ann.post("/account/password", wrong).statusCode()).isEqualTo(400);
    assertThat(ann.post("/account/password", right).statusCode()).isEqualTo(200);

    assertThat(ann.get("/mascots").statusCode()).isEqualTo(200);
    assertThat(ApiClient.nobody().with(there.getString("accessToken")).get("/mascots").statusCode())
        .isEqualTo(401);
    assertThat(login(email, PASSWORD).statusCode()).isEqualTo(401);
    assertThat(login(email, "battery staple").statusCode()).isEqualTo(201);
  }

  @Test
  void export_holdsEverythingOfTheOwnerAndNoSecret() throws Exception {
    String registered = ApiClient.nobody().register(email).body();
    String token = JsonPath.from(registered).getString("accessToken");
    ApiClient ann = ApiClient.nobody().with(token);
    String mascot = ann.mascot();
    String pose = ann.make("/mascots/" + mascot + "/poses", "{\"prompt\":\"wave\"}", "id");

    Map<String, String> files = unzipped(token);

    assertThat(files)
        .containsOnlyKeys("account.json", "credits.json", "mascots.json", "poses.json");
    assertThat(files.get("account.json")).contains(email).doesNotContain("argon2");
    assertThat(JsonPath.from(files.get("credits.json")).getList("cause"))
        .containsExactly("debit", "signup");
    assertThat(JsonPath.from(files.get("mascots.json")).getList("id")).containsExactly(mascot);
    assertThat(JsonPath.from(files.get("poses.json")).getList("id")).containsExactly(pose);
  }

  private static Map<String, String> unzipped(String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(LauncherEnvironment.url() + "/api/v1/account/export"))
            .header("Authorization", "Bearer " + token)
            .build();
    byte[] zip = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void accountClosed_leavesTheLedgerAndNothingElse() throws Exception {
    ApiClient ann =
        ApiClient.nobody()
            .with(JsonPath.from(ApiClient.nobody().register(email).body()).get("accessToken"));
    String account = ann.ask("/auth/profile", "id");
    String token = ann.make("/account/tokens", "{\"name\":\"script\"}", "token");
    String mascot = ann.mascot();
    String picture = ann.ask("/mascots/" + mascot, "fullBodyImageUrl");
    String drawn = ann.make("/mascots/" + mascot + "/poses", "{\"prompt\":\"wave\"}", "id");
    ann.awaitCompleted(drawn);
    String posePicture = ann.ask("/poses/" + drawn, "imageUrl");
    String under = ann.make("/mascots/" + mascot + "/poses", "{\"prompt\":\"jump\"}", "id");
    assertThat(files(account)).isNotEmpty();

    HttpResponse<String> refused =
        ann.post("/account/close", json("email", email, "password", "wrong horse"));
    HttpResponse<String> closed =
        ann.post("/account/close", json("email", email, "password", PASSWORD));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
    assertThat(ann.get("/poses/" + under).statusCode()).isEqualTo(401);
    assertThat(ApiClient.nobody().with(token).get("/mascots").statusCode()).isEqualTo(401);
    assertThat(login(email, PASSWORD).statusCode()).isEqualTo(401);
    assertThat(isGone(picture)).isTrue();
    ApiClient admin = admin();
    ApiClient.await(() -> files(account).isEmpty());
    ApiClient.await(() -> isGone(posePicture));
    assertThat(admin.<Boolean>ask("/admin/invariants", "holds")).isTrue();
    assertThat(admin.<List<String>>ask("/admin/audit?account=" + account, "data.action"))
        .contains("account-opened", "sign-in", "token-made", "password-refused", "account-closed");
    assertThat(ApiClient.nobody().register(email).statusCode()).isEqualTo(201);
  }

  private static boolean isGone(String picture) {
    return ApiClient.nobody().call("GET", URI.create(picture).getPath(), "").statusCode() == 404;
  }

  /** Files of finished poses: their folder is named by the mascot's or the account's id. */
  private static List<Path> files(String account) {
    Path pictures = LauncherEnvironment.data().resolve("pictures");
    try (Stream<Path> all = Files.walk(pictures)) {
      return all.filter(path -> Files.isRegularFile(path) && path.toString().contains(account))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void grant_addsCreditsOnceAndIsAudited() {
    ApiClient ann =
        ApiClient.nobody()
            .with(JsonPath.from(ApiClient.nobody().register(email).body()).get("accessToken"));
    String body = "{\"email\":\"" + email + "\",\"amount\":5,\"reason\":\"a bad day\"}";
    String key = UUID.randomUUID().toString();

    for (int i = 0; i < 2; i++) {
      HttpResponse<String> answer =
          admin().call("POST", "/api/v1/admin/grants", body, "Idempotency-Key", key);
      assertThat(answer.statusCode()).isEqualTo(201);
    }

    assertThat(ann.<Integer>ask("/credits/balance", "balance")).isEqualTo(25);
    String account = ann.ask("/auth/profile", "id");
    List<String> audited =
        admin().ask("/admin/audit?action=credits-granted&account=" + account, "data.detail");
    assertThat(audited).containsExactly("5 credits: a bad day");
  }

  @Test
  void grantWithoutAReason_isRefused() {
    String body = "{\"email\":\"" + email + "\",\"amount\":5,\"reason\":\" \"}";

    HttpResponse<String> answer = admin().post("/admin/grants", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("reason");
  }

  @Test
  void noCreditsLeft_saysSoReadablyAtOriginNull() {
    ApiClient ann = ApiClient.nobody().registered();
    String mascot = ann.mascot();
    String batch = "{\"prompts\":[" + "\"wave\",".repeat(20) + "\"wave\"]}";

    HttpResponse<String> answer = ann.post("/mascots/" + mascot + "/poses/batch", batch);

    assertThat(answer.statusCode()).isEqualTo(402);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(JsonPath.from(answer.body()).getString("message")).contains("21").contains("20");
  }

  @Test
  void pageForSigningIn_isStrict() throws Exception {
    for (String path : List.of("/sign-in/", "/sign-in/sign-in.js", "/sign-in/sign-in.css")) {
      HttpResponse<String> answer = ApiClient.nobody().call("GET", path, "");

      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.body()).doesNotContain("<script>", "style=", "onclick=");
    }
  }

  private static HttpResponse<String> login(String email, String password) {
    return ApiClient.nobody().post("/auth/login", json("email", email, "password", password));
  }

  private static ApiClient admin() {
    return ApiClient.nobody()
        .with(LauncherEnvironment.launcher().said("Demo token: ").orElseThrow());
  }
}
