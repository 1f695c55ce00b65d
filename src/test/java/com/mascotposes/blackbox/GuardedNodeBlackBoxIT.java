package com.mascotposes.blackbox;

import static com.mascotposes.blackbox.ApiClient.PASSWORD;
import static com.mascotposes.blackbox.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.faults.Ports;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server with tight limits, behind a proxy that it trusts, with an OpenID provider and an
 * administrator: what hostile clients try, from an address of their own each.
 */
class GuardedNodeBlackBoxIT {

  private static final int READS = 40;
  private static final int WRITES = 15;
  private static final int OF_ADDRESS = 120;

  @TempDir static Path data;

  private static ScriptedProvider provider;
  private static PosesProcess process;
  private static String url;
  private static int lastAddress;

  private final ApiClient client = ApiClient.nobodyAt(url).from("198.51.100." + ++lastAddress);
  private final String email = UUID.randomUUID() + "@example.org";

  @BeforeAll
  static void start() {
    provider = new ScriptedProvider();
    process =
        PosesProcess.start(
            Map.ofEntries(
                Map.entry("POSES_PORT", Integer.toString(Ports.free())),
                Map.entry("POSES_DATA", data.toString()),
                Map.entry("POSES_PROXIES", "127.0.0.1, ::1"),
                Map.entry("POSES_PROXYS", "127.0.0.1"),
                Map.entry("POSES_LIMITS_READS_BURST", Integer.toString(READS)),
                Map.entry("POSES_LIMITS_READS_MINUTE", "1"),
                Map.entry("POSES_LIMITS_WRITES_BURST", Integer.toString(WRITES)),
                Map.entry("POSES_LIMITS_WRITES_MINUTE", "1"),
                Map.entry("POSES_LIMITS_ADDRESS_BURST", Integer.toString(OF_ADDRESS)),
                Map.entry("POSES_LIMITS_ADDRESS_MINUTE", "1"),
                Map.entry("POSES_ADMIN_EMAIL", "Boss@Example.org"),
                Map.entry("POSES_ADMIN_PASSWORD", PASSWORD),
                Map.entry("POSES_OPENID_ISSUER", provider.url()),
                Map.entry("POSES_OPENID_CLIENT_ID", ScriptedProvider.CLIENT),
                Map.entry("POSES_OPENID_LABEL", "Example")));
    url = process.awaitReady();
  }

  @AfterAll
  static void stop() {
    process.terminate();
    provider.close();
  }

  @Test
  void misspeltSetting_isReportedAtTheStart() {
    assertThat(log()).anyMatch(line -> line.contains("Setting POSES_PROXYS is unknown"));
  }

  @Test
  void accountThatLooksTooOften_isToldWhenToComeAgain() {
    ApiClient ann = client.registered();
    List<HttpResponse<String>> answers = new ArrayList<>();
    for (int i = 0; i < READS + 5; i++) {
      answers.add(ann.get("/credits/balance"));
    }

    assertThat(answers.subList(0, READS)).allMatch(answer -> answer.statusCode() == 200);
    HttpResponse<String> refused = answers.get(READS + 4);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
    assertThat(refused.headers().firstValue("RateLimit-Limit")).hasValue("" + READS);
    assertThat(refused.headers().firstValue("RateLimit-Remaining")).hasValue("0");
    assertThat(refused.headers().firstValue("RateLimit-Reset")).isPresent();
    assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(refused.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
        .contains("Retry-After", "RateLimit-Remaining");
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(JsonPath.from(refused.body()).getString("message")).contains("try again in");
    assertThat(client.from("198.51.100.250").registered().get("/mascots").statusCode())
        .isEqualTo(200);
  }

  @Test
  void everyAnswer_tellsWhatIsLeft() {
    ApiClient ann = client.registered();
    for (HttpResponse<String> answer :
        List.of(
            ann.get("/credits/balance"),
            ann.get("/mascots?page=0"),
            ann.get("/poses/" + UUID.randomUUID()),
            ann.post("/mascots", "{}"),
            client.get("/mascots"),
            client.get("/nothing"))) {
      assertThat(answer.headers().firstValueAsLong("RateLimit-Limit").orElseThrow()).isPositive();
      assertThat(answer.headers().firstValue("RateLimit-Remaining")).isPresent();
      assertThat(answer.headers().firstValue("RateLimit-Reset")).isPresent();
    }
  }

  @Test
  void accountThatWritesTooOften_mayStillLook() {
    ApiClient ann = client.registered();
    int refused = 0;
    for (int i = 0; i < WRITES + 3; i++) {
      refused += ann.post("/storage/upload-image", "{\"image\":\"\"}").statusCode() == 429 ? 1 : 0;
    }

    assertThat(refused).isEqualTo(3);
    assertThat(ann.get("/mascots").statusCode()).isEqualTo(200);
  }

  @Test
  void addressThatGuessesTokens_isTurnedAwayAndOthersAreNot() {
    int unauthorized = 0;
    HttpResponse<String> last = null;
    for (int i = 0; i < OF_ADDRESS + 5; i++) {
      last = client.with("guess-" + i).get("/mascots");
      unauthorized += last.statusCode() == 401 ? 1 : 0;
    }

    assertThat(unauthorized).isEqualTo(OF_ADDRESS);
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(client.from("198.51.100.251").get("").statusCode()).isEqualTo(200);
  }

  @Test
  void wrongPasswords_lockTheAddressOutAndNotTheOwner() {
    client.register(email);
    ApiClient guesser = client.from("198.51.100.252");
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      statuses.add(login(guesser, "wrong horse " + i).statusCode());
    }

    assertThat(statuses.subList(0, 10)).containsOnly(401);
    assertThat(statuses.subList(10, 12)).containsOnly(429);
    assertThat(login(guesser, PASSWORD).statusCode()).isEqualTo(429);
    assertThat(login(client, PASSWORD).statusCode()).isEqualTo(201);
  }

  private HttpResponse<String> login(ApiClient from, String password) {
    return from.post("/auth/login", json("email", email, "password", password));
  }

  @Test
  void wrongCodes_endTheAddressesTries() {
    String code = client.registered().make("/auth/codes", "", "code");
    ApiClient guesser = client.from("198.51.100.253");
    List<Integer> statuses = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      String wrong = String.format("%06d", (Integer.parseInt(code) + i) % 1_000_000);
      statuses.add(guesser.post("/auth/exchange-code", json("code", wrong)).statusCode());
    }

    assertThat(statuses).containsExactly(400, 400, 400, 400, 400, 429, 429);
    assertThat(client.post("/auth/exchange-code", json("code", code)).statusCode()).isEqualTo(201);
  }

  @Test
  @Timeout(120)
  void bodyAfterItsHeaders_isReadInFull() throws IOException {
    try (SlowClient client =
        SlowClient.withBody(
            url, "203.0.113.1", "/api/v1/auth/refresh", "{\"refreshToken\":\"x\"}")) {
      assertThat(client.finish()).startsWith("HTTP/1.1 401").contains("refresh token");
    }
  }

  @Test
  @Timeout(120)
  void hundredAndTwentySlowHeaders_holdNobodyUp() throws IOException {
    List<SlowClient> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 120; i++) {
        slow.add(SlowClient.withHeader(url, "/api/v1"));
      }

      assertQuick();
    } finally {
      for (SlowClient each : slow) {
        each.close();
      }
    }
  }

  /** They may hold some threads; the others go on serving whoever comes from elsewhere. */
  @Test
  @Timeout(120)
  void hundredSlowBodies_holdNobodyUp() throws IOException {
    List<SlowClient> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        slow.add(
            SlowClient.withBody(
                url, "203.0.113.2", "/api/v1/auth/refresh", "{\"refreshToken\":\"x\"}"));
      }

      assertQuick();
      assertThat(login(client, "wrong horse").statusCode()).isEqualTo(401);
    } finally {
      for (SlowClient each : slow) {
        each.close();
      }
    }
  }

  /** Strangers hold up strangers of their own address at most, and callers never. */
  @Test
  @Timeout(120)
  void seventyFiveSilentBodies_leaveTheirPlacesToOthers() throws IOException {
    String token = JsonPath.from(client.register(email).body()).getString("accessToken");
    List<SlowClient> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 75; i++) {
        slow.add(
            SlowClient.withBody(
                url, "203.0.113." + (10 + i / 25), "/api/v1/auth/login", "{\"email\":\"x\"}"));
      }

      try (SlowClient stranger =
          SlowClient.withBody(
              url, "203.0.113.13", "/api/v1/auth/refresh", "{\"refreshToken\":\"x\"}")) {
        assertThat(stranger.finish()).startsWith("HTTP/1.1 401");
      }
      try (SlowClient caller =
          SlowClient.withBody(url, "203.0.113.10", token, "/api/v1/mascots", "{\"x\":1}")) {
        assertThat(caller.finish()).startsWith("HTTP/1.1 400");
      }
    } finally {
      for (SlowClient each : slow) {
        each.close();
      }
    }
  }

  @Test
  @Timeout(120)
  void bodyThatStops_is408AndNoFailureInTheLog() throws IOException {
    try (SlowClient client =
        SlowClient.withBody(url, "203.0.113.20", "/api/v1/auth/login", "{\"email\":\"x\"}")) {
      assertThat(client.answer())
          .startsWith("HTTP/1.1 408")
          .containsIgnoringCase("connection: close")
          .contains("application/problem+json", "/problems/too-slow");
    }
    assertThat(log()).noneMatch(line -> line.contains("Request to /api/v1/auth/login failed"));
  }

  @Test
  void bodyWithoutAPicture_mayNotBeLarge() {
    String large = json("email", "a".repeat(200_000), "password", PASSWORD);

    HttpResponse<String> answer = client.post("/auth/login", large);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(JsonPath.from(answer.body()).getString("message")).contains("128 kB");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
  }

  private void assertQuick() {
    for (int i = 0; i < 10; i++) {
      long begun = System.nanoTime();
      assertThat(client.get("").statusCode()).isEqualTo(200);
      assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(10));
    }
  }

  @Test
  void bodyTooLargeOrTooDeep_isRefused() throws IOException {
    String deep = "{\"email\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    String declared =
        SlowClient.raw(
            url,
            "POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 900000000\r\n\r\n{");
    String headers =
        SlowClient.raw(
            url,
            "GET /api/v1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Long: "
                + "a".repeat(100_000)
                + "\r\n\r\n");

    assertThat(client.post("/auth/login", deep).statusCode()).isEqualTo(400);
    assertThat(declared).startsWith("HTTP/1.1 413").contains("Access-Control-Allow-Origin: *");
    assertThat(headers).startsWith("HTTP/1.1 4");
  }

  @Test
  void valuesWithLineEnds_beginNoLineInTheLog() throws IOException {
    String fake = "\r\nFAKE line of a stranger";
    ApiClient ann = client.registered();
    ann.post("/auth/login", json("email", "a@b" + fake, "password", fake));
    ann.post("/mascots/" + "%0D%0AFAKE%20line" + "/poses", json("prompt", fake));
    ann.get("/mascots?figmaFileId=%0D%0AFAKE");
    ann.get("/%0D%0AFAKE%20line%20in%20the%20path");
    ann.get("/pictures/%0AFAKE.png");
    ann.call("POST", "/api/v1/storage/upload-image", json("image", fake), "Idempotency-Key", "k");
    ann.call("DELETE", "/api/v1/poses/%0aFAKE", "", "User-Agent", "FAKE agent");
    SlowClient.raw(
        url,
        "POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Request-Id: a\r\n"
            + " FAKE folded\r\nX-Forwarded-For: 1.2.3.4\nFAKE\r\nContent-Length: 0\r\n\r\n");

    List<String> log = log();

    assertThat(log).isNotEmpty().noneMatch(line -> line.startsWith("FAKE"));
    assertThat(log).anyMatch(line -> line.contains("[request "));
  }

  @Test
  void secretsAndPrompts_areNotInTheLog() {
    String prompt = "a prompt of " + UUID.randomUUID();
    JsonPath in = JsonPath.from(client.register(email).body());
    ApiClient ann = client.with(in.getString("accessToken"));
    String token = ann.make("/account/tokens", "{\"name\":\"script\"}", "token");
    String code = ann.make("/auth/codes", "", "code");
    String mascot = ann.mascot();
    String pose = ann.make("/mascots/" + mascot + "/poses", json("prompt", prompt), "id");
    ann.call(
        "POST",
        "/api/v1/mascots/" + mascot + "/poses",
        json("prompt", prompt, "color", "x".repeat(500)));
    client.post("/auth/exchange-code", json("code", code));
    ann.awaitCompleted(pose);

    String log = String.join("\n", log());

    assertThat(log)
        .contains("/auth/register answered 201")
        .doesNotContain(
            PASSWORD,
            prompt,
            token,
            email,
            in.getString("accessToken"),
            in.getString("refreshToken"),
            "\"" + code + "\"");
  }

  @Test
  void requestId_isTakenOverWhenItIsFit() {
    HttpResponse<String> fit =
        client.call("GET", "/api/v1/none", "", "X-Request-Id", "plugin-4711");
    HttpResponse<String> unfit = client.call("GET", "/api/v1", "", "X-Request-Id", "two words");

    assertThat(fit.headers().firstValue("X-Request-Id")).hasValue("plugin-4711");
    assertThat(unfit.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(36);
    assertThat(log())
        .anyMatch(line -> line.contains("answered 404") && line.contains("plugin-4711"));
  }

  @Test
  void administratorOfTheSettings_isOne() {
    String token =
        client.make(
            "/auth/login", json("email", "boss@example.org", "password", PASSWORD), "accessToken");

    assertThat(client.with(token).get("/admin/audit").statusCode()).isEqualTo(200);
  }

  @Test
  void personKnownToTheProvider_getsIn() throws Exception {
    Attempt attempt = begin();
    provider.gives(provider.claims("ann-1", email, attempt.nonce()).build());

    JsonPath in = JsonPath.from(finish(attempt).body());

    assertThat(in.getString("user.email")).isEqualTo(email);
    assertThat(in.getInt("user.creditBalance")).isEqualTo(20);
    assertThat(client.with(in.getString("accessToken")).get("/mascots").statusCode())
        .isEqualTo(200);
    Map<String, String> form =
        query(provider.tokenRequests().get(provider.tokenRequests().size() - 1));
    byte[] verifier = form.get("code_verifier").getBytes(StandardCharsets.US_ASCII);
    assertThat(
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier)))
        .isEqualTo(attempt.query().get("code_challenge"));
    assertThat(attempt.query()).containsEntry("redirect_uri", url + "/sign-in/");

    assertThat(finish(attempt).statusCode()).as("the same answer twice").isEqualTo(401);
    Attempt again = begin();
    provider.gives(provider.claims("ann-1", "other" + email, again.nonce()).build());
    assertThat(JsonPath.from(finish(again).body()).getString("user.id"))
        .isEqualTo(in.getString("user.id"));
  }

  @Test
  void wordsOfTheProviderThatProveNothing_letNobodyIn() {
    refused(attempt -> provider.gives(good(attempt).claim("nonce", "another").build()));
    refused(attempt -> provider.gives(good(attempt).audience("another").build()));
    refused(
        attempt ->
            provider.gives(good(attempt).audience(List.of("x", ScriptedProvider.CLIENT)).build()));
    refused(attempt -> provider.gives(good(attempt).issuer("https://evil.example.org").build()));
    refused(attempt -> provider.gives(good(attempt).expirationTime(new Date(0)).build()));
    refused(attempt -> provider.gives(good(attempt).claim("email_verified", false).build()));
    refused(attempt -> provider.givesSignedByAStranger(good(attempt).build()));
    refused(attempt -> provider.givesUnsigned(good(attempt).build()));
    refused(attempt -> provider.givesSignedByThePublicKey(good(attempt).build()));
    assertThat(
            client.post("/auth/openid/finish", json("code", "x", "state", "made up")).statusCode())
        .isEqualTo(401);
  }

  private com.nimbusds.jwt.JWTClaimsSet.Builder good(Attempt attempt) {
    return provider.claims(UUID.randomUUID().toString(), email, attempt.nonce());
  }

  private void refused(Consumer<Attempt> script) {
    Attempt attempt = begin();
    script.accept(attempt);
    assertThat(finish(attempt).statusCode()).isEqualTo(401);
  }

  @Test
  void emailThatHasAPassword_isNotTakenOver() {
    client.register(email);
    Attempt attempt = begin();
    provider.gives(good(attempt).build());

    assertThat(finish(attempt).statusCode()).isEqualTo(409);
  }

  /** A sign-in at the provider that has begun, as the browser sees it. */
  private record Attempt(String state, Map<String, String> query) {

    String nonce() {
      return query.get("nonce");
    }
  }

  private Attempt begin() {
    HttpResponse<String> begun = client.post("/auth/openid/start", "");
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
    JsonPath body = JsonPath.from(begun.body());
    return new Attempt(
        body.getString("state"), query(URI.create(body.getString("url")).getRawQuery()));
  }

  private HttpResponse<String> finish(Attempt attempt) {
    return client.post("/auth/openid/finish", json("code", "a-code", "state", attempt.state()));
  }

  private static Map<String, String> query(String text) {
    return Arrays.stream(text.split("&"))
        .map(each -> each.split("=", 2))
        .collect(
            Collectors.toMap(
                each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
  }

  private static List<String> log() {
    try {
      return Files.readAllLines(data.resolve("logs").resolve("poses.0.log"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
