package com.mascotposes.blackbox;

import static com.mascotposes.blackbox.ApiClient.PASSWORD;
import static com.mascotposes.blackbox.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.microshed.testing.jupiter.MicroShedTest;

/**
 * The members that plugins in designers' hands read, by name and form: of what they get, and of
 * what goes wrong. Nullable ones are there as null, since older plugins ask for {@code === null}.
 */
@MicroShedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireContractBlackBoxIT {

  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

  private static final List<String> OF_POSE =
      List.of(
          "id",
          "createdById",
          "mascotId",
          "prompt",
          "status",
          "imageUrl",
          "errorMessage",
          "figmaFileId",
          "createdAt",
          "updatedAt");

  private static final List<String> OF_MASCOT =
      List.of(
          "id",
          "name",
          "prompt",
          "style",
          "type",
          "personality",
          "negativePrompt",
          "accessories",
          "brandColors",
          "advancedMode",
          "autoFillUrl",
          "lifeStage",
          "parentMascotId",
          "variationIndex",
          "batchId",
          "characterId",
          "status",
          "fullBodyImageUrl",
          "avatarImageUrl",
          "squareIconUrl",
          "referenceImageUrl",
          "createdAt",
          "updatedAt");

  private final String email = UUID.randomUUID() + "@example.org";
  private JsonPath registered;
  private ApiClient ann;
  private String mascot;

  @BeforeAll
  void signUp() {
    registered = JsonPath.from(ApiClient.nobody().register(email).body());
    ann = ApiClient.nobody().with(registered.getString("accessToken"));
    mascot = ann.mascot();
  }

  @Test
  void root_saysItIsWell() {
    JsonPath root = body(ApiClient.nobody().get(""));

    assertThat(root.<String, Object>getMap("$"))
        .containsOnlyKeys("status", "service", "version", "timestamp")
        .containsEntry("status", "ok");
    assertThat(root.getString("timestamp")).matches(TIME);
  }

  @Test
  void signedIn_hasBothTokensAndTheUser() {
    HttpResponse<String> login =
        ApiClient.nobody().post("/auth/login", json("email", email, "password", PASSWORD));

    assertThat(login.statusCode()).isEqualTo(201);
    for (JsonPath each : List.of(registered, body(login))) {
      assertThat(each.getString("accessToken")).isNotBlank();
      assertThat(each.getString("refreshToken")).isNotBlank();
      assertThat(each.<String, Object>getMap("user"))
          .containsKeys("id", "email", "name", "plan", "creditBalance")
          .containsEntry("email", email)
          .containsEntry("name", null)
          .containsEntry("plan", "free");
    }
  }

  @Test
  void balance_hasEveryMember() {
    assertThat(body(ann.get("/credits/balance")).<String, Object>getMap("$"))
        .containsKeys(
            "balance", "plan", "creditsLastResetAt", "monthlyAllowance", "subscriptionPlanId");
  }

  @Test
  void orderedPose_hasEveryMemberAndIsListedNewestFirst() {
    HttpResponse<String> ordered =
        ann.post("/mascots/" + mascot + "/poses", json("prompt", "waving"));
    JsonPath pose = body(ordered);
    String later =
        ann.make(
            "/mascots/" + mascot + "/poses",
            json("prompt", "b", "figmaFileId", "f-1", "color", "#FF7A00", "negativePrompt", "hat"),
            "id");

    assertThat(ordered.statusCode()).isEqualTo(201);
    assertThat(pose.<String, Object>getMap("$"))
        .containsKeys(OF_POSE.toArray(String[]::new))
        .containsEntry("mascotId", mascot)
        .containsEntry("createdById", registered.getString("user.id"))
        .containsEntry("prompt", "waving")
        .containsEntry("status", "pending")
        .containsEntry("imageUrl", null)
        .containsEntry("errorMessage", null)
        .containsEntry("figmaFileId", null);
    assertThat(pose.getString("createdAt")).matches(TIME);
    assertThat(pose.getString("updatedAt")).matches(TIME);
    assertThat(
            body(ann.get("/poses/" + pose.getString("id") + "/status")).<String, Object>getMap("$"))
        .containsKeys("id", "status", "errorMessage");
    JsonPath all = body(ann.get("/mascots/" + mascot + "/poses"));
    assertThat(all.<String>getList("data.id").subList(0, 2))
        .containsExactly(later, pose.getString("id"));
    assertThat(all.getString("data[0].figmaFileId")).isEqualTo("f-1");
  }

  @Test
  void mascots_haveEveryMemberAndTheirPage() {
    JsonPath one = body(ann.get("/mascots/" + mascot));
    JsonPath page = body(ann.get("/mascots?page=1&limit=1"));

    assertThat(one.<String, Object>getMap("$"))
        .containsKeys(OF_MASCOT.toArray(String[]::new))
        .containsEntry("status", "completed")
        .containsEntry("style", "flat")
        .containsEntry("name", "Uploaded visual")
        .containsEntry("lifeStage", null)
        .containsEntry("parentMascotId", null);
    assertThat(one.getString("fullBodyImageUrl"))
        .isEqualTo(one.getString("avatarImageUrl"))
        .isEqualTo(one.getString("squareIconUrl"))
        .isNotBlank();
    assertThat(page.getList("data")).hasSize(1);
    assertThat(page.<String, Object>getMap("meta"))
        .containsOnlyKeys("page", "limit", "total", "totalPages")
        .containsEntry("limit", 1);
    assertThat(page.getInt("meta.totalPages")).isEqualTo(page.getInt("meta.total"));
  }

  @Test
  void designs_haveEveryMemberBeforeAndAfterTheyAreDrawn() {
    String order =
        "{\"name\":\"Pip\",\"prompt\":\"a fox\",\"style\":\"3d_pixar\",\"brandColors\":{}}";

    JsonPath designs = body(ann.post("/mascots", order));

    assertThat(designs.getList("variationIndex")).containsExactly(1, 2, 3);
    assertThat(designs.<Map<String, Object>>getList("$"))
        .allSatisfy(
            each ->
                assertThat(each)
                    .containsKeys(OF_MASCOT.toArray(String[]::new))
                    .containsEntry("status", "pending")
                    .containsEntry("fullBodyImageUrl", null)
                    .containsEntry("batchId", designs.get("[0].batchId")));
  }

  @Test
  void codeExchanged_hasTheAccessToken() {
    String code = ann.make("/auth/codes", "", "code");

    HttpResponse<String> answer =
        ApiClient.nobody().post("/auth/exchange-code", json("code", code));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(body(answer).getString("accessToken")).isNotBlank();
  }

  /**
   * A request that is refused.
   *
   * @param target below {@code /api/v1}, with {@code {mascot}} for a mascot that is there
   */
  record Refusal(int status, String method, String target, String body, boolean isSignedIn) {}

  static List<Refusal> refusals() {
    String none = UUID.randomUUID().toString();
    return List.of(
        new Refusal(400, "POST", "/mascots/{mascot}/poses", "{\"prompt\":\" \"}", true),
        new Refusal(400, "POST", "/mascots/{mascot}/poses", "{\"prompt\":\"a\",\"x\":1}", true),
        new Refusal(400, "GET", "/mascots?limit=101", "", true),
        new Refusal(400, "POST", "/auth/exchange-code", "{\"code\":\"12345x\"}", false),
        new Refusal(401, "GET", "/credits/balance", "", false),
        new Refusal(
            401, "POST", "/auth/login", "{\"email\":\"a@b.org\",\"password\":\"x\"}", false),
        new Refusal(404, "GET", "/poses/" + none, "", true),
        new Refusal(404, "GET", "/poses/" + none + "/status", "", true),
        new Refusal(404, "GET", "/poses/no-uuid/status", "", true),
        new Refusal(404, "GET", "/poses/no-uuid", "", true),
        new Refusal(404, "DELETE", "/poses/" + none, "", true),
        new Refusal(404, "DELETE", "/mascots/" + none, "", true),
        new Refusal(404, "POST", "/mascots/no-uuid/poses", "{\"prompt\":\"a\"}", true),
        new Refusal(404, "GET", "/mascots/" + none + "/poses", "", true),
        new Refusal(404, "GET", "/nothing/here", "", true),
        new Refusal(405, "PUT", "/mascots", "{}", true));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refused_isReadableByBothGenerations(Refusal refusal) {
    String path = "/api/v1" + refusal.target().replace("{mascot}", mascot);
    ApiClient client = refusal.isSignedIn() ? ann : ApiClient.nobody();

    HttpResponse<String> answer = client.call(refusal.method(), path, refusal.body());

    JsonPath problem = body(answer);
    assertThat(answer.statusCode()).isEqualTo(refusal.status());
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(problem.<Object>get("statusCode")).isEqualTo(refusal.status());
    assertThat(problem.<Object>get("status")).isEqualTo(refusal.status());
    assertThat(problem.getString("error")).isNotBlank();
    assertThat(problem.getString("timestamp")).matches(TIME);
    assertThat(problem.getString("path")).isEqualTo(path.replaceFirst("\\?.*", ""));
    Object message = problem.get("message");
    Object first = message instanceof List<?> all ? all.get(0) : message;
    assertThat(first).asString().isNotBlank();
  }

  /** Ten poses stand in line before the design, so it is not drawn when the pose is ordered. */
  @Test
  void mascotWithoutItsPicture_takesNoPose() {
    ApiClient ben = ApiClient.nobody().registered();
    String own = ben.mascot();
    String ten = "{\"prompts\":[" + "\"wave\",".repeat(9) + "\"wave\"]}";
    ben.post("/mascots/" + own + "/poses/batch", ten);
    String design =
        ben.make(
            "/mascots",
            "{\"name\":\"Pip\",\"prompt\":\"a fox\",\"style\":\"flat\",\"numVariations\":1}",
            "[0].id");

    HttpResponse<String> answer =
        ben.post("/mascots/" + design + "/poses", json("prompt", "waving"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(body(answer).getInt("statusCode")).isEqualTo(409);
    assertThat(body(answer).getString("message")).isNotBlank();
    ben.delete("/mascots/" + own);
    ben.delete("/mascots/" + design);
  }

  /**
   * Plugins send a content type and a token with every call, so each of them is asked for first.
   */
  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
  void preflight_allowsTheMethodOnEveryRoute(String method) {
    for (ApiRoute route : ApiRoute.all()) {
      HttpResponse<String> answer =
          ApiClient.nobody()
              .call(
                  "OPTIONS",
                  route.name().split(" ")[1].replaceAll("\\{\\w+}", "x"),
                  "",
                  "Access-Control-Request-Method",
                  method,
                  "Access-Control-Request-Headers",
                  "authorization,content-type,idempotency-key,if-none-match,last-event-id");

      assertThat(answer.statusCode()).as(route.name()).isBetween(200, 204);
      assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(header(answer, "Access-Control-Allow-Methods")).contains(method);
      assertThat(header(answer, "Access-Control-Allow-Headers"))
          .contains(
              "authorization", "content-type", "idempotency-key", "if-none-match", "last-event-id");
      assertThat(Integer.parseInt(header(answer, "Access-Control-Max-Age"))).isPositive();
    }
  }

  @Test
  void everyAnswer_letsPluginsReadWhatTheyNeed() {
    assertThat(header(ann.get("/credits/balance"), "Access-Control-Expose-Headers"))
        .contains("Location", "Retry-After", "ETag", "RateLimit-Limit", "RateLimit-Remaining");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static JsonPath body(HttpResponse<String> answer) {
    return JsonPath.from(answer.body());
  }
}
