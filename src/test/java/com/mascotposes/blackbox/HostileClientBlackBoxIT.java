package com.mascotposes.blackbox;

import static com.mascotposes.blackbox.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.microshed.testing.jupiter.MicroShedTest;

/**
 * What somebody sends who wants in, out or through: to routes that are none, past the routes, and
 * in words that mean two things. Each attack is refused, and no answer tells what serves it.
 */
@MicroShedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileClientBlackBoxIT {

  private ApiClient ann;
  private String token;
  private String mascot;
  private String pose;

  @BeforeAll
  void signUp() {
    String email = UUID.randomUUID() + "@example.org";
    token = JsonPath.from(ApiClient.nobody().register(email).body()).getString("accessToken");
    ann = ApiClient.nobody().with(token);
    mascot = ann.mascot();
    pose = ann.make("/mascots/" + mascot + "/poses", json("prompt", "waving"), "id");
    ann.awaitCompleted(pose);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /, 200",
    "GET, /docs/, 200",
    "GET, /sign-in/, 200",
    "GET, /plugin/manifest.json, 200",
    "GET, /nothing, 404",
    "GET, /error, 404",
    "GET, /assets/none.js, 404",
    "GET, /plugin/none, 404",
    "POST, /plugin/manifest.json, 405",
    "GET, /api, 404",
    "GET, /api/v2, 404",
    "GET, /api/v2/mascots, 404",
    "GET, /api/v1, 200",
    "GET, /api/v1/nothing, 404",
    "GET, /api/v1/application.wadl, 404",
    "GET, /api/v1/mascots, 200",
    "GET, /api/v1/mascots?page=0, 400",
    "GET, /api/v1/mascots?figmaFileId=%00, 400",
    "GET, /api/v1/poses/x%2F..%2F..%2Fx, 404",
    "PUT, /api/v1/mascots, 405",
    "PROPFIND, /api/v1/mascots, 405",
    "GET, /api/v1/admin/audit, 403",
    "GET, /openapi, 200",
    "GET, /health, 200",
  })
  void everyAnswer_hasItsIdAndHeadersAndTellsNoServer(String method, String path, int status) {
    HttpResponse<String> answer = ann.call(method, path, "");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "X-Request-Id")).hasSize(36);
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(answer, "Server") + header(answer, "X-Powered-By")).isEmpty();
    assertThat(answer.body()).doesNotContainIgnoringCase("payara", "glassfish", "exception:");
    if (path.startsWith("/api/") && status >= 400) {
      assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
      assertThat(JsonPath.from(answer.body()).getInt("statusCode")).isEqualTo(status);
    }
  }

  /** Such a prompt was taken, and paid for. */
  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u200b\u200b", "\u2003", "\u2060", "\ufeff", "\u3164"})
  void promptThatNobodyCanSee_isRefusedByItsName(String invisible) {
    String many = "{\"prompts\":[\"wave\",\"" + invisible + "\"]}";

    assertBlank("/mascots/" + mascot + "/poses", json("prompt", invisible), "prompt");
    assertBlank("/mascots/" + mascot + "/poses/batch", many, "prompts[1]");
    assertBlank("/mascots", json("name", invisible, "prompt", "a fox", "style", "kawaii"), "name");
    assertBlank("/account/tokens", json("name", invisible), "name");
  }

  private void assertBlank(String path, String body, String field) {
    HttpResponse<String> answer = ann.post(path, body);

    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(400);
    assertThat(JsonPath.from(answer.body()).getList("violations.field")).containsExactly(field);
  }

  @Test
  void pictures_haveTheSameHeadersAndNoToken() {
    String url = ann.ask("/poses/" + pose, "imageUrl");

    HttpResponse<String> picture = ApiClient.nobody().call("GET", URI.create(url).getPath(), "");

    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(header(picture, "Content-Type")).isEqualTo("image/png");
    assertThat(header(picture, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(picture, "Content-Security-Policy")).contains("default-src 'none'");
    assertThat(header(picture, "X-Request-Id")).isNotEmpty();
  }

  /** Figures of the server itself; ours need an administrator's token. */
  @ParameterizedTest
  @ValueSource(strings = {"/metrics", "/metrics/base", "/metrics/vendor"})
  void figuresOfTheServer_areClosed(String path) {
    HttpResponse<String> answer = ApiClient.nobody().call("GET", path, "");

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("# TYPE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/WEB-INF/web.xml",
        "/web-inf/web.xml",
        "//WEB-INF/web.xml",
        "/WEB-INF/./web.xml",
        "/%57EB-INF/web.xml",
        "/WEB-INF/plugin/ui.html",
        "/WEB-INF/classes/META-INF/microprofile-config.properties",
        "/META-INF/MANIFEST.MF",
        "/assets/../WEB-INF/web.xml",
        "/assets/..%2fWEB-INF/web.xml",
        "/assets/..%5cWEB-INF%5cweb.xml",
        "/assets/%2e%2e/WEB-INF/web.xml",
        "/assets/..;/WEB-INF/web.xml",
        "/docs/..%252fWEB-INF/web.xml",
        "/api/v1/pictures/../../../etc/passwd",
        "/api/v1/pictures/..%2f..%2f..%2fetc%2fpasswd",
        "/api/v1/pictures/uploads/%2e%2e/%2e%2e/db-password.png",
        "/api/v1/pictures//etc/passwd.png",
        "/api/v1/pictures/uploads/x.png%00.jpg",
        "/api/v1/pictures/.png"
      })
  void pathThatLeadsOut_leadsNowhere(String path) throws IOException {
    String answer =
        SlowClient.raw(
            LauncherEnvironment.url(),
            "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer.substring(9, 10)).isIn("3", "4");
    assertThat(answer).doesNotContain("<web-app", "root:", "poses.db.", "Manifest-Version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}",
        "Content-Length: -5\r\n\r\n{}",
        "Content-Length: 99999999999999999999\r\n\r\n{}",
        "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n",
        "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "Content-Type: garbage\r\nContent-Length: 2\r\n\r\n{}",
        "X-Long: %LONG%\r\n\r\n"
      })
  @Timeout(120)
  void requestThatMeansTwoThings_isRefusedAndHidesNoSecondOne(String rest) throws IOException {
    String answer =
        SlowClient.raw(
            LauncherEnvironment.url(),
            "POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + (rest.contains("garbage") ? "" : "Content-Type: application/json\r\n")
                + rest.replace("%LONG%", "a".repeat(100_000))
                + "GET /api/v1 HTTP/1.1\r\nHost: localhost\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("mascot-poses", "Payara");
    assertThat(ApiClient.nobody().get("").statusCode()).isEqualTo(200);
  }

  /** Many clients send a body after its headers; that is not slow yet. */
  @Test
  @Timeout(120)
  void twentyBodiesOfOneCallerAfterTheirHeaders_areAllRead() throws IOException {
    String url = LauncherEnvironment.url();
    List<SlowClient> late = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        late.add(SlowClient.withBody(url, "203.0.113.30", token, "/api/v1/mascots", "{\"x\":1}"));
      }

      for (SlowClient each : late) {
        each.sendRest();
      }

      for (SlowClient each : late) {
        assertThat(each.answer()).startsWith("HTTP/1.1 400");
      }
    } finally {
      for (SlowClient each : late) {
        each.close();
      }
    }
  }

  @Test
  void lineEndsInValues_makeNoHeader() {
    String url = ann.ask("/poses/" + pose, "imageUrl");
    String path = URI.create(url).getPath() + "?download=a%0d%0aSet-Cookie:%20x=y%22;b";

    HttpResponse<String> picture = ApiClient.nobody().call("GET", path, "");

    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(header(picture, "Content-Disposition")).doesNotContain("\r", "\n", "x=y\"");
  }

  static Stream<ApiRoute> routes() {
    return ApiRoute.all().stream();
  }

  /** Without a token, so that nothing is done; the answer must still be one of ours. */
  @ParameterizedTest
  @MethodSource("routes")
  void otherMethods_doNothingOnAnyRoute(ApiRoute route) {
    String path = route.name().split(" ")[1].replaceAll("\\{\\w+}", "x");
    for (String method : List.of("OPTIONS", "TRACE", "CONNECTED", "MOVE", "get")) {
      HttpResponse<String> answer = ApiClient.nobody().call(method, path, "");

      assertThat(answer.statusCode()).as(method).isIn(method.equals("OPTIONS") ? 204 : 405, 404);
      assertThat(answer.body()).doesNotContainIgnoringCase("wadl", "payara");
    }
    HttpResponse<String> head = ApiClient.nobody().call("HEAD", path, "");
    assertThat(head.statusCode()).isIn(200, 401, 404, 405);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void methodInAHeader_isNotBelieved() {
    for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
      ann.call("POST", "/api/v1/poses/" + pose, "{}", header, "DELETE");
      ann.call("GET", "/api/v1/poses/" + pose + "?_method=DELETE", "", header, "DELETE");
    }

    assertThat(ann.get("/poses/" + pose).statusCode()).isEqualTo(200);
  }

  @Test
  void idInUpperCase_isTheSameThing() {
    assertThat(ann.<String>ask("/poses/" + pose.toUpperCase(), "id")).isEqualTo(pose);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"prompt\":\"a\",\"prompt\":\"b\"}",
        "{\"prompt\":\"a\\u0000b\"}",
        "{\"prompt\":\"a\\ud800b\"}",
        "{\"prompt\":\"a\",\"__proto__\":{\"x\":1}}",
        "{\"prompt\":\"a\",\"status\":\"completed\"}",
        "{\"prompt\":\"a\",\"createdById\":\"x\",\"id\":\"y\"}",
        "{\"prompt\":\"a\",\"cost\":-5}",
        "{\"prompt\":1e999999999}",
        "{\"prompt\":{\"$ne\":null}}",
        "{\"prompt\":\"a\"/*x*/}",
        "{\"prompt\":\"a\"}{\"prompt\":\"b\"}",
        "[{\"prompt\":\"a\"}]",
        "%DEEP%",
        "%DIGITS%"
      })
  void bodyThatMeansSomethingElse_isRefusedAndCostsNothing(String body) {
    int before = ann.ask("/credits/balance", "balance");
    String sent =
        body.replace("%DEEP%", "{\"prompt\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}")
            .replace("%DIGITS%", "{\"prompt\":\"a\",\"color\":" + "9".repeat(100_000) + "}");

    HttpResponse<String> answer = ann.post("/mascots/" + mascot + "/poses", sent);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JsonPath.from(answer.body()).getList("message")).isNotEmpty();
    assertThat(ann.<Integer>ask("/credits/balance", "balance")).isEqualTo(before);
  }

  @Test
  void membersThatOnlyTheServerMayWrite_areRefused() {
    Map<String, String> bodies =
        Map.of(
            "/auth/register",
            json("email", "x@example.org", "password", "correct horse", "plan", "agency"),
            "/mascots",
            "{\"name\":\"a\",\"prompt\":\"b\",\"style\":\"flat\",\"accountId\":\"x\"}",
            "/mascots/from-image",
            "{\"imageUrl\":\"https://example.org/x.png\",\"status\":\"completed\"}",
            "/account/tokens",
            "{\"name\":\"a\",\"token\":\"mp_mine\"}");

    bodies.forEach(
        (path, body) ->
            assertThat(ann.post(path, body).statusCode()).as(path + " " + body).isEqualTo(400));
    assertThat(ann.call("PATCH", "/api/v1/account", "{\"role\":\"admin\"}").statusCode())
        .isEqualTo(400);
    assertThat(ann.call("PATCH", "/api/v1/account", "{\"creditBalance\":99}").statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "text/html"})
  void bodyOfAnotherType_is415(String type) {
    HttpResponse<String> answer =
        ApiClient.nobody()
            .call(
                "POST",
                "/api/v1/mascots/" + mascot + "/poses",
                "{\"prompt\":\"a\"}",
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                type);

    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void tokenElsewhereThanInItsHeader_letsNobodyIn() {
    ApiClient nobody = ApiClient.nobody();

    assertThat(nobody.get("/mascots?access_token=" + token).statusCode()).isEqualTo(401);
    assertThat(nobody.call("GET", "/api/v1/mascots", "", "Cookie", "token=" + token).statusCode())
        .isEqualTo(401);
    assertThat(
            nobody
                .call("GET", "/api/v1/mascots", "", "Authorization", "Basic " + base64("a:b"))
                .statusCode())
        .isEqualTo(401);
    assertThat(nobody.call("GET", "/api/v1/mascots", "", "Authorization", "Bearer").statusCode())
        .isEqualTo(401);
  }

  static Stream<String> headersOfForgers() {
    return Stream.of(
        "{\"alg\":\"none\",\"kid\":%KID%}",
        "{\"alg\":\"None\",\"kid\":%KID%}",
        "{\"alg\":\"HS256\",\"kid\":%KID%}",
        "{\"alg\":\"ES384\",\"kid\":%KID%}",
        "{\"alg\":\"ES256\",\"kid\":\"../../dev/null\"}",
        "{\"alg\":\"ES256\",\"kid\":\"' or 1=1 --\"}",
        "{\"alg\":\"ES256\",\"kid\":[1]}",
        "{\"alg\":\"ES256\"}",
        "{\"alg\":\"ES256\",\"kid\":%KID%,\"jku\":\"https://127.0.0.1/keys\"}",
        "{\"alg\":\"ES256\",\"kid\":%KID%,\"crit\":[\"b64\"],\"b64\":false}");
  }

  @ParameterizedTest
  @MethodSource("headersOfForgers")
  void forgedToken_letsNobodyIn(String header) {
    String[] parts = token.split("\\.");
    String kid = text(parts[0]).replaceFirst(".*\"kid\":(\"[^\"]+\").*", "$1");
    String forged = base64(header.replace("%KID%", kid)) + "." + parts[1] + ".";
    String admin = base64(text(parts[1]).replace("\"user\"", "\"admin\""));

    assertThat(kid).hasSize(38);
    assertThat(text(parts[1])).contains("\"user\"");
    for (String each :
        List.of(
            forged,
            forged + parts[2],
            forged + base64("\0".repeat(64)),
            parts[0] + "." + admin + "." + parts[2])) {
      assertThat(ApiClient.nobody().with(each).get("/mascots").statusCode()).isEqualTo(401);
    }
  }

  /** Ways to write an address that leads inside, beside those of the plugins' own test. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://[::]/",
        "https://0/",
        "https://0x7f000001/",
        "https://017700000001/",
        "https://[fe80::1%25eth0]/",
        "https://[::ffff:7f00:1]/",
        "https://[64:ff9b:1::a00:1]/",
        "https://[2002:7f00:1::]/",
        "https://\u2460\u2461\u2466.\u24ea.\u24ea.\u2460/",
        "https://127\u30020\u30020\u30021/",
        "HTTPS://LOCALHOST/",
        "https://localhost./",
        "https://nowhere.invalid/",
        "https://1.1.1.1:443@127.0.0.1/",
        "https://example.com:0/",
        "https:///x",
        "//127.0.0.1/x",
        "data:image/png;base64,AAAA"
      })
  void addressThatLeadsInside_isRefusedInTheSameWords(String address) {
    HttpResponse<String> answer = ann.post("/mascots/from-image", json("imageUrl", address));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JsonPath.from(answer.body()).<String>getList("message"))
        .containsExactly("imageUrl must be a public https address");
  }

  /** Our own address opens our own pictures only, and for nobody a picture of somebody else. */
  @Test
  void ownAddress_isNoWayAround() {
    String own = LauncherEnvironment.url();
    String picture = ann.ask("/mascots/" + mascot, "fullBodyImageUrl");
    for (String address :
        List.of(
            own + "/api/v1/account/export",
            own + "/api/v1/pictures/../../../../etc/passwd",
            picture.replace("localhost", "localhost@evil.example"),
            picture.replace("http://", "https://"),
            picture + "/../../../x.png")) {
      assertThat(ann.post("/mascots/from-image", json("imageUrl", address)).statusCode())
          .as(address)
          .isEqualTo(400);
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String base64) {
    return new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
  }
}
