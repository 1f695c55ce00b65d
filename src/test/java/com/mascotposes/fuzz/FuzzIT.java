package com.mascotposes.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.blackbox.LauncherEnvironment;
import com.mascotposes.fuzz.ApiDocument.Operation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jupiter.MicroShedTest;

/**
 * Requests made from the server's own document, valid in part only: no answer is a failure of the
 * server, each has the form that the document promises, and the books are right at the end.
 *
 * <p>{@code -Dfuzz.requests=50000} sends more, {@code -Dfuzz.seed=7} others; the profile {@code
 * fuzz} is the long form.
 */
@MicroShedTest
class FuzzIT {

  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1500);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final int MOST_FINDINGS = 20;

  /** These may end the session or the account that asks: only accounts made for that ask them. */
  private static final Set<String> FINAL =
      Set.of(
          "/api/v1/auth/logout",
          "/api/v1/account/close",
          "/api/v1/account/password",
          "/api/v1/account/sessions",
          "/api/v1/account/sessions/{id}");

  /** These halt the work of the whole service. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "/api/v1/admin/intake/pause",
          "/api/v1/admin/work/pause",
          "/api/v1/admin/nodes/{name}/drain");

  /** These take a processor for long: hashes of passwords, pictures read and cut. */
  private static final Pattern COSTLY =
      Pattern.compile(".*/(register|login|recut|cut-out|from-image|upload-image|references)");

  /** So that orders go through for a while, and end in "not enough credits". */
  private static final int CREDITS = 100;

  private static final int REQUESTS_BETWEEN_GIFTS = 200;
  private static final int LONG_RUN = 10_000;

  /** Servers refuse these before any application hears of them, in words of their own. */
  private static final Pattern REFUSED_BY_SERVERS = Pattern.compile("%(2F|5C|00|0D|0A|25)|.{4000}");

  private static final int LONGEST_ADDRESS = 8_000;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final Random random = new Random(SEED);
  private final List<String> findings = new ArrayList<>();
  private final TreeMap<Integer, Integer> statuses = new TreeMap<>();
  private final TreeMap<String, TreeSet<Integer>> answered = new TreeMap<>();
  private final Ids ids = new Ids(random);
  private ApiDocument document;
  private Values values;
  private SoundBodies sound;
  private String token;
  private String adminToken;

  @Test
  void requestsFromTheDocument_neverBreakTheServer() throws Exception {
    document = ApiDocument.parse(text("GET", "/openapi?format=JSON", null, null).body());
    values = new Values(document, random, ids);
    sound = new SoundBodies(document, random, ids);
    adminToken = LauncherEnvironment.launcher().said("Demo token: ").orElseThrow();
    token = register();
    grant();
    List<Operation> operations =
        document.operations().stream().filter(each -> !LEFT_OUT.contains(each.path())).toList();
    assertThat(operations).hasSizeGreaterThan(30);

    giveMascot();
    for (Operation each : operations) {
      send(each);
    }
    for (int i = 0; i < REQUESTS && findings.size() < MOST_FINDINGS; i++) {
      if (i % REQUESTS_BETWEEN_GIFTS == 0) {
        giveMascot();
      }
      send(pick(operations));
    }

    assertThat(findings).as("seed %d, answers %s", SEED, statuses).isEmpty();
    assertThat(statuses.keySet()).contains(200, 201, 400, 401, 404);
    assertThat(answered).hasSameSizeAs(operations);
    if (REQUESTS >= LONG_RUN) {
      assertThat(statuses.keySet()).contains(402, 409, 415, 422);
      assertThat(answered.values())
          .as("what most routes answered, among it success: %s", answered)
          .filteredOn(each -> each.first() < 300)
          .hasSizeGreaterThan(operations.size() * 3 / 4);
    }
    HttpResponse<String> books = text("GET", "/api/v1/admin/invariants", adminToken, null);
    assertThat(books.body()).contains("\"holds\":true");
  }

  /** Fewer of what takes away than of what makes, and fewer of what is costly. */
  private Operation pick(List<Operation> operations) {
    Operation picked = values.pick(operations);
    boolean isRare =
        FINAL.contains(picked.path())
            || COSTLY.matcher(picked.path()).matches()
            || picked.method().equals("DELETE");
    return isRare && values.chance(0.9) ? pick(operations) : picked;
  }

  private void send(Operation operation) throws Exception {
    byte[] body = body(operation);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(LauncherEnvironment.url() + address(operation)))
            .timeout(Duration.ofSeconds(40))
            .method(
                operation.method(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    String sender = sender(operation);
    if (sender != null) {
      request.header("Authorization", "Bearer " + sender);
    }
    if (body != null) {
      request.header(
          "Content-Type", values.chance(0.97) ? "application/json" : "text/plain; charset=x");
    }
    if (values.chance(0.1)) {
      request.header("Idempotency-Key", "k" + random.nextInt(30));
    }
    check(operation, body, http.send(request.build(), BodyHandlers.ofInputStream()));
  }

  private String sender(Operation operation) throws Exception {
    if (values.chance(0.03)) {
      return null;
    } else if (values.chance(0.03)) {
      return "no.such.token";
    }
    if (FINAL.contains(operation.path())) {
      return register();
    }
    return operation.path().contains("/admin/") ? adminToken : token;
  }

  private String address(Operation operation) {
    String path = operation.path();
    List<String> query = new ArrayList<>();
    for (JsonObject parameter : operation.parameters()) {
      String name = parameter.getString("name");
      if (parameter.getString("in").equals("path")) {
        path = path.replace("{" + name + "}", segment(values.id(Ids.kindIn(operation.path()))));
      } else if (parameter.getString("in").equals("query") && values.chance(0.5)) {
        query.add(name + "=" + encoded(values.parameter(parameter.getJsonObject("schema"))));
      }
    }
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  /** Of the address of a picture that part which names it, slashes and all. */
  private static String segment(String id) {
    String key = id.replaceFirst("^http.*/api/v1/pictures/", "");
    return key.equals(id) ? encoded(id) : key;
  }

  private static String encoded(String text) {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    return encoded.isEmpty() ? "%20" : encoded;
  }

  private byte[] body(Operation operation) {
    if (operation.body() == null) {
      boolean isPost = operation.method().equals("POST");
      return isPost && values.chance(0.05) ? values.rubbish() : null;
    }
    if (values.chance(0.05)) {
      return values.rubbish();
    }
    JsonValue body =
        values.chance(0.5) ? sound.of(operation.body()) : values.body(operation.body(), 0);
    return body.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void check(Operation operation, byte[] sent, HttpResponse<InputStream> answer)
      throws IOException {
    int status = answer.statusCode();
    statuses.merge(status, 1, Integer::sum);
    answered
        .computeIfAbsent(operation.method() + " " + operation.path(), name -> new TreeSet<>())
        .add(status);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    byte[] bytes = new byte[0];
    try (InputStream in = answer.body()) {
      if (!type.startsWith("text/event-stream")) {
        bytes = in.readAllBytes();
      }
    }
    boolean isOurs = type.startsWith("application/problem+json");
    boolean isTheServers = status < 500 && !isOurs && isRefusedByServers(answer.uri());
    String fault = isTheServers ? null : fault(operation, status, type, bytes);
    if (fault != null) {
      String body = sent == null ? "" : new String(sent, StandardCharsets.UTF_8);
      findings.add(
          "%s %s <- %.300s: %d %s"
              .formatted(operation.method(), answer.uri(), body, status, fault));
    }
  }

  private static boolean isRefusedByServers(URI address) {
    return address.toString().length() > LONGEST_ADDRESS
        || REFUSED_BY_SERVERS.matcher(address.getRawPath()).find();
  }

  private String fault(Operation operation, int status, String type, byte[] bytes) {
    if (status >= 500) {
      return new String(bytes, 0, Math.min(300, bytes.length), StandardCharsets.UTF_8);
    }
    if (status >= 400) {
      return problemFault(status, type, bytes);
    }
    JsonObject schema = operation.answers().get(Integer.toString(status));
    if (!type.startsWith("application/json")) {
      return null;
    } else if (schema == null) {
      return "is not in the document";
    }
    JsonValue answer = parsed(bytes);
    ids.harvest(operation.path(), answer);
    List<String> differences = SchemaCheck.of(document, schema, answer);
    return differences.isEmpty() ? null : differences.toString();
  }

  private static String problemFault(int status, String type, byte[] bytes) {
    if (!type.startsWith("application/problem+json")) {
      return "is no problem+json but " + type;
    }
    JsonObject problem = parsed(bytes).asJsonObject();
    boolean isWhole =
        problem.getInt("statusCode", 0) == status
            && problem.containsKey("message")
            && problem.containsKey("path")
            && problem.containsKey("timestamp")
            && problem.containsKey("error");
    boolean tells = problem.toString().contains("Exception") || problem.toString().contains("com.");
    return !isWhole || tells ? problem.toString() : null;
  }

  private static JsonValue parsed(byte[] bytes) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readValue();
    }
  }

  private void grant() throws Exception {
    String profile = text("GET", "/api/v1/auth/profile", token, null).body();
    Operation grants =
        document.operations().stream()
            .filter(each -> each.path().equals("/api/v1/admin/grants"))
            .filter(each -> each.method().equals("POST"))
            .findFirst()
            .orElseThrow();
    JsonObject grant =
        Json.createObjectBuilder(sound.of(grants.body()).asJsonObject())
            .add("email", object(profile).getString("email"))
            .add("amount", CREDITS)
            .add("reason", "fuzz")
            .build();
    assertThat(text("POST", "/api/v1/admin/grants", adminToken, grant.toString()).statusCode())
        .isEqualTo(201);
  }

  private void giveMascot() throws Exception {
    String image =
        Json.createObjectBuilder().add("image", SmallPicture.base64()).build().toString();
    String url =
        object(text("POST", "/api/v1/storage/upload-image", token, image).body()).getString("url");
    String request = Json.createObjectBuilder().add("imageUrl", url).build().toString();
    HttpResponse<String> mascot = text("POST", "/api/v1/mascots/from-image", token, request);
    assertThat(mascot.statusCode()).isEqualTo(201);
    ids.harvest("/api/v1/mascots/from-image", object(mascot.body()));
  }

  private static JsonObject object(String json) {
    return parsed(json.getBytes(StandardCharsets.UTF_8)).asJsonObject();
  }

  private String register() throws Exception {
    JsonObject body =
        Json.createObjectBuilder()
            .add("email", UUID.randomUUID() + "@example.com")
            .add("password", "correct horse " + UUID.randomUUID())
            .build();
    HttpResponse<String> answer = text("POST", "/api/v1/auth/register", null, body.toString());
    return object(answer.body()).getString("accessToken");
  }

  private HttpResponse<String> text(String method, String path, String token, String body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(LauncherEnvironment.url() + path))
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
