package com.mascotposes.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.faults.Await;
import com.mascotposes.faults.Database;
import com.mascotposes.faults.KeyedPicture;
import com.mascotposes.faults.ScriptedGemini;
import com.mascotposes.testkit.OtlpReceiver;
import com.mascotposes.testkit.ReceivedSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One server with its database and its provider, and what the checks have come to know of it. */
final class Visit implements AutoCloseable {

  /** A quiet machine needs 8 to 20 seconds; one with forty others at work needed 190. */
  private static final Duration START_LIMIT = Duration.ofSeconds(480);

  private static final Duration END_LIMIT = Duration.ofSeconds(120);
  static final int CREDITS = 100;
  static final String ADMIN = "admin@example.com";
  static final String PASSWORD = "correct horse battery";

  final Database database;
  private final Guard guard;
  final ScriptedGemini provider = new ScriptedGemini();
  final OtlpReceiver collector = new OtlpReceiver();
  final Server server;
  private ServerProcess process;
  private boolean answered;
  private Visitor designer;
  private String mascot;

  /**
   * @param folder emptied first
   */
  Visit(ServerKind kind, Path folder, Path target) throws IOException {
    Database.endEarlierRun(folder.resolve("database"));
    Site.delete(folder);
    database = new Database(folder.resolve("database"));
    guard = new Guard(postgres(folder.resolve("database/cluster/postmaster.pid")));
    server = kind.at(new Site(folder, target, settings(folder)));
  }

  private static long postgres(Path pidFile) throws IOException {
    return Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
  }

  private Map<String, String> settings(Path folder) {
    return Map.ofEntries(
        Map.entry("POSES_DB_URL", database.url()),
        Map.entry("POSES_DB_USER", "postgres"),
        Map.entry("POSES_DB_PASSWORD", "postgres"),
        Map.entry("POSES_PROVIDER", "gemini"),
        Map.entry("GEMINI_API_KEY", "scripted"),
        Map.entry("GEMINI_BASE_URL", provider.url()),
        Map.entry("POSES_PICTURES_FOLDER", folder.resolve("pictures").toString()),
        Map.entry("POSES_PUBLIC_URL", "http://poses.example"),
        Map.entry("POSES_ADMIN_EMAIL", ADMIN),
        Map.entry("POSES_ADMIN_PASSWORD", PASSWORD),
        Map.entry("POSES_SIGNUP_CREDITS", Integer.toString(CREDITS)),
        Map.entry("POSES_LOG_FORMAT", "json"),
        Map.entry("OTEL_SDK_DISABLED", "false"),
        Map.entry("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        Map.entry("OTEL_EXPORTER_OTLP_ENDPOINT", collector.endpoint()),
        Map.entry("OTEL_METRICS_EXPORTER", "none"),
        Map.entry("OTEL_LOGS_EXPORTER", "none"),
        Map.entry("POSES_JOB_LEASE", "PT6S"),
        Map.entry("POSES_JOB_SWEEP", "PT2S"));
  }

  /** Starts the server and waits until the application answers. */
  void start() throws IOException {
    answered = false;
    process = server.start();
    Await.until("the application answers", START_LIMIT, this::answers);
    answered = true;
  }

  private boolean answers() {
    if (!process.isAlive()) {
      throw new AssertionError(server.name() + " has ended");
    }
    try {
      return stranger().get("/api/v1").statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** Whether it was started, has answered, and is still there. */
  boolean isRunning() {
    return answered && process.isAlive();
  }

  ServerProcess process() {
    return process;
  }

  /** Without a token. */
  Visitor stranger() {
    return new Visitor(server, "");
  }

  /** Signed in by password. */
  Visitor signedIn(String email) {
    String body = credentials(email);
    return new Visitor(
        server,
        Visitor.json(stranger().post("/api/v1/auth/login", body), 201).getString("accessToken"));
  }

  private static String credentials(String email) {
    return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, PASSWORD);
  }

  /** Somebody with an account and a finished mascot, made at the first call. */
  Visitor designer() {
    if (designer == null) {
      String email = UUID.randomUUID() + "@example.com";
      Visitor.json(stranger().post("/api/v1/auth/register", credentials(email)), 201);
      designer = signedIn(email);
      mascot = uploadMascot();
    }
    return designer;
  }

  private String uploadMascot() {
    String picture = Base64.getEncoder().encodeToString(KeyedPicture.on("#00FF00"));
    String url =
        Visitor.json(
                designer.post("/api/v1/storage/upload-image", "{\"image\":\"" + picture + "\"}"),
                201)
            .getString("url");
    return Visitor.json(
            designer.post(
                "/api/v1/mascots/from-image", "{\"imageUrl\":\"" + url + "\",\"name\":\"Fox\"}"),
            201)
        .getString("id");
  }

  /**
   * @return the pose's id
   */
  String order() {
    Visitor visitor = designer();
    String ticket = "ticket" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    return Visitor.json(
            visitor.post(
                "/api/v1/mascots/" + mascot + "/poses", "{\"prompt\":\"waving " + ticket + "\"}"),
            201)
        .getString("id");
  }

  Stream<String> orders(int count) {
    return IntStream.range(0, count).mapToObj(number -> order()).toList().stream();
  }

  String status(String pose) {
    return Visitor.json(designer.get("/api/v1/poses/" + pose + "/status"), 200).getString("status");
  }

  /** Waits until every one of them is completed. */
  void awaitPictures(Stream<String> poses) {
    poses.forEach(
        pose ->
            Await.until(
                "pose " + pose + " is completed",
                END_LIMIT,
                () -> status(pose).equals("completed"),
                () -> status(pose)));
  }

  void awaitDrawing(int more, int before) {
    Await.until(
        more + " pictures are asked for", END_LIMIT, () -> provider.requests() >= before + more);
  }

  /** Waits for a span like this. */
  ReceivedSpan awaitSpan(Predicate<ReceivedSpan> wanted) {
    Await.until(
        "a span",
        END_LIMIT,
        () -> collector.spans().stream().anyMatch(wanted),
        () -> collector.spans());
    return collector.spans().stream().filter(wanted).findFirst().orElseThrow();
  }

  HttpResponse<String> health(String check) {
    return Visitor.send(HttpRequest.newBuilder(server.health(check)), BodyHandlers.ofString());
  }

  /** The database says that nothing waits or runs, and that jobs and ledger agree. */
  void assertBooksBalance() {
    assertThat(database.rows("select id, state from job where state in ('waiting', 'running')"))
        .isEmpty();
    assertThat(
            database.rows(
                "select account_id, balance from credit_account c where balance <> (select"
                    + " coalesce(sum(amount), 0) from ledger_entry e"
                    + " where e.account_id = c.account_id)"))
        .isEmpty();
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
    provider.close();
    collector.close();
    database.close();
    guard.close();
  }
}
