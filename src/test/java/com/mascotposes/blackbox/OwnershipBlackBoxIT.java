package com.mascotposes.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.microshed.testing.jupiter.MicroShedTest;

/**
 * Every route of the API document, called by everybody who must not get in: without a token, with a
 * bad, expired or revoked one, from another account, by an administrator who owns nothing there.
 */
@MicroShedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnershipBlackBoxIT {

  private final Map<String, String> things = new HashMap<>();
  private ApiClient owner;
  private ApiClient stranger;
  private ApiClient admin;
  private List<String> worthless;
  private String readOnly;
  private String readAndWrite;

  @BeforeAll
  void letOneOwnEverything() {
    admin =
        ApiClient.nobody().with(LauncherEnvironment.launcher().said("Demo token: ").orElseThrow());
    owner = ApiClient.nobody().registered();
    stranger = ApiClient.nobody().registered();
    things.put("mascot", owner.mascot());
    things.put("spare", owner.mascot());
    String design =
        "{\"name\":\"Pip\",\"prompt\":\"a fox\",\"style\":\"flat\",\"numVariations\":1}";
    things.put("designs", owner.make("/mascots", design, "[0].batchId"));
    String batch =
        owner
            .post("/mascots/" + things.get("mascot") + "/poses/batch", "{\"prompts\":[\"wave\"]}")
            .body();
    things.put("batch", JsonPath.from(batch).getString("batchId"));
    things.put("pose", JsonPath.from(batch).getString("data[0].id"));
    things.put("token", owner.make("/account/tokens", "{\"name\":\"script\"}", "id"));
    things.put("session", owner.ask("/account/sessions", "data[0].id"));
    readOnly = owner.make("/account/tokens", "{\"name\":\"r\",\"scopes\":[\"read\"]}", "token");
    readAndWrite = owner.make("/account/tokens", "{\"name\":\"rw\"}", "token");
    worthless = worthlessTokens();
    owner.awaitCompleted(things.get("pose"));
    things.put("account", owner.ask("/auth/profile", "id"));
    String jobs = "/admin/jobs?kind=draw-pose&account=" + things.get("account");
    things.put("job", admin.ask(jobs, "data[0].id"));
  }

  private List<String> worthlessTokens() {
    String expired =
        owner.make("/account/tokens", "{\"name\":\"x\",\"expiresInSeconds\":1}", "token");
    String revoked = owner.make("/account/tokens", "{\"name\":\"y\"}", "token");
    List<String> revocable = owner.ask("/account/tokens", "data.findAll{it.name=='y'}.id");
    owner.delete("/account/tokens/" + revocable.get(0));
    String account = UUID.randomUUID() + "@example.org";
    String session = JsonPath.from(ApiClient.nobody().register(account).body()).get("accessToken");
    ApiClient.nobody().with(session).post("/auth/logout", "");
    String live =
        JsonPath.from(ApiClient.nobody().register("2" + account).body()).get("accessToken");
    ApiClient.await(() -> ApiClient.nobody().with(expired).get("/mascots").statusCode() == 401);
    return List.of(
        "bad",
        expired,
        revoked,
        session,
        live.substring(0, live.length() - 4) + "AAAA",
        live.split("\\.")[0] + "." + live.split("\\.")[1] + ".");
  }

  @Test
  void everyDocumentedRoute_isInTheTable() {
    TreeSet<String> inTheTable = new TreeSet<>();
    ApiRoute.all().forEach(route -> inTheTable.add(route.name()));

    assertThat(inTheTable).isEqualTo(ApiRoute.documented());
  }

  @ParameterizedTest
  @MethodSource("closedRoutes")
  void withoutAToken_isTurnedAway(ApiRoute route) {
    assertTurnedAway(call(ApiClient.nobody(), route, things));
  }

  @ParameterizedTest
  @MethodSource("closedRoutes")
  void withAWorthlessToken_isTurnedAway(ApiRoute route) {
    for (String token : worthless) {
      assertTurnedAway(call(ApiClient.nobody().with(token), route, things));
    }
  }

  private void assertTurnedAway(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(JsonPath.from(answer.body()).getString("message")).isNotBlank();
    assertThat(answer.body()).doesNotContain("imageUrl", "prompt");
  }

  @ParameterizedTest
  @MethodSource("routesOfThings")
  void foreignThing_looksLikeAnUnknownOne(ApiRoute route) {
    Map<String, String> unknown =
        things.keySet().stream()
            .collect(Collectors.toMap(k -> k, k -> UUID.randomUUID().toString()));
    for (ApiClient other : List.of(stranger, admin)) {
      HttpResponse<String> foreign = call(other, route, things);
      HttpResponse<String> nothing = call(other, route, unknown);

      assertThat(foreign.statusCode()).isEqualTo(404);
      assertThat(nothing.statusCode()).isEqualTo(404);
      assertThat(withoutIds(foreign)).isEqualTo(withoutIds(nothing));
      assertThat(foreign.headers().map().keySet()).isEqualTo(nothing.headers().map().keySet());
    }
    assertThat(owner.get("/poses/" + things.get("pose")).statusCode()).isEqualTo(200);
    assertThat(owner.get("/mascots/" + things.get("mascot")).statusCode()).isEqualTo(200);
    assertThat(owner.<List<String>>ask("/account/tokens", "data.id")).contains(things.get("token"));
  }

  private static Map<String, Object> withoutIds(HttpResponse<String> answer) {
    Map<String, Object> body = new HashMap<>(JsonPath.from(answer.body()).getMap("$"));
    body.keySet().removeAll(List.of("id", "instance", "timestamp", "path"));
    return body;
  }

  @ParameterizedTest
  @MethodSource("adminRoutes")
  void adminsRoute_isForAdministratorsOnly(ApiRoute route) {
    assertThat(call(stranger, route, things).statusCode()).isEqualTo(403);
    assertThat(call(admin, route, things).statusCode()).isIn(200, 201, 400, 404, 409);
  }

  @ParameterizedTest
  @MethodSource("closedRoutes")
  void tokenWithoutTheScope_isTurnedAway(ApiRoute route) {
    boolean isLook = route.method().equals("GET");
    int reading = call(owner.with(readOnly), route, things).statusCode();
    boolean mayRead = isLook && !route.needsTheAccountScope() && !route.isAdmins();

    assertThat(reading == 403).isEqualTo(!mayRead);
    if (route.needsTheAccountScope() || route.isAdmins()) {
      assertThat(call(owner.with(readAndWrite), route, things).statusCode()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @MethodSource("routesOfTheCaller")
  void listOfTheCaller_hasNothingOfOthers(ApiRoute route) {
    for (ApiClient other : List.of(stranger, admin)) {
      assertThat(call(other, route, things).body())
          .doesNotContain(things.values().toArray(String[]::new));
    }
  }

  /**
   * Without this, a wrong sample in the table would pass every other test here. Deletes come last.
   */
  @Test
  void owner_getsEverywhere() {
    List<ApiRoute> gentleFirst =
        ApiRoute.all().stream()
            .filter(route -> route.namesAThing())
            .sorted(Comparator.comparing(route -> route.method().equals("DELETE")))
            .toList();
    for (ApiRoute route : gentleFirst) {
      if (!route.name().startsWith("delete /api/v1/account/sessions")) {
        assertThat(call(owner, route, things).statusCode())
            .as(route.name())
            .isIn(200, 201, 204, 409, 422);
      }
    }
    things.put("spare", owner.mascot());
    things.put(
        "pose",
        owner.make("/mascots/" + things.get("mascot") + "/poses", "{\"prompt\":\"again\"}", "id"));
    things.put("token", owner.make("/account/tokens", "{\"name\":\"again\"}", "id"));
    owner.awaitCompleted(things.get("pose"));
  }

  @Test
  void events_ofForeignPosesTellNothing() {
    HttpResponse<String> foreign = stranger.get("/poses/events?ids=" + things.get("pose"));
    HttpResponse<String> nothing = stranger.get("/poses/events?ids=" + UUID.randomUUID());

    assertThat(foreign.statusCode()).isEqualTo(nothing.statusCode());
    assertThat(foreign.body()).doesNotContain("completed", "imageUrl");
    assertThat(foreign.body().replaceAll("[0-9a-f-]{36}", "ID"))
        .isEqualTo(nothing.body().replaceAll("[0-9a-f-]{36}", "ID"));
  }

  static Stream<ApiRoute> closedRoutes() {
    return ApiRoute.all().stream().filter(route -> !route.isOpen());
  }

  static Stream<ApiRoute> routesOfThings() {
    return ApiRoute.all().stream().filter(ApiRoute::namesAThing);
  }

  static Stream<ApiRoute> adminRoutes() {
    return ApiRoute.all().stream().filter(ApiRoute::isAdmins);
  }

  static Stream<ApiRoute> routesOfTheCaller() {
    return ApiRoute.all().stream()
        .filter(route -> route.access() == ApiRoute.Access.MINE && route.method().equals("GET"));
  }

  private static HttpResponse<String> call(
      ApiClient caller, ApiRoute route, Map<String, String> things) {
    String target = route.sample();
    for (Map.Entry<String, String> thing : things.entrySet()) {
      target = target.replace("{" + thing.getKey() + "}", thing.getValue());
    }
    return caller.call(route.method(), target, route.body());
  }
}
