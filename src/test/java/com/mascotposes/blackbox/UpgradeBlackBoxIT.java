package com.mascotposes.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.microshed.testing.jupiter.MicroShedTest;

/**
 * Clients that ask for another protocol, as Java's own asks for HTTP/2 unless told otherwise. Over
 * HTTP/2 the second of two large bodies that are refused got no answer: the client waited for half
 * a minute, and was then told "EOF reached while reading".
 */
@MicroShedTest
class UpgradeBlackBoxIT {

  private static final int TIMES = 4;

  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource({
    "/api/v1/auth/login, 2, 400",
    "/api/v1/auth/login, 200000, 413",
    "/api/v1/auth/login, 12000000, 413",
    "/api/v1/storage/upload-image, 2, 401",
    "/api/v1/storage/upload-image, 10000000, 401",
    "/api/v1/storage/upload-image, 12000000, 401",
    "/api/v1/nothing, 2, 404",
    "/api/v1/nothing, 10000000, 404",
    "/api/v1/nothing, 12000000, 404"
  })
  @Timeout(120)
  void bodyThatIsRefused_isAnsweredEachTime(String path, int bytes, int status) throws Exception {
    for (int i = 0; i < TIMES; i++) {
      assertRefused(http, path, BodyPublishers.ofByteArray(json(bytes)), status);
      assertRefused(
          HttpClient.newHttpClient(), path, BodyPublishers.ofByteArray(json(bytes)), status);
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 400", "200000, 413", "12000000, 413"})
  @Timeout(120)
  void bodyInChunks_isAnsweredEachTime(int bytes, int status) throws Exception {
    for (int i = 0; i < TIMES; i++) {
      assertRefused(
          http,
          "/api/v1/auth/login",
          BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json(bytes))),
          status);
    }
  }

  private static void assertRefused(HttpClient http, String path, BodyPublisher body, int status)
      throws Exception {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(LauncherEnvironment.url() + path))
                .header("Content-Type", "application/json")
                .header("Origin", "null")
                .POST(body)
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    assertThat(answer.headers().firstValue("Content-Type").orElse("none"))
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(JsonPath.from(answer.body()).getInt("statusCode")).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "/, 200, text/html",
    "/nothing, 404, text/html",
    "/plugin/manifest.json, 200, application/json",
    "/api/v1, 200, application/json"
  })
  void answers_sayWhatTheyAre(String path, int status, String type) throws Exception {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(LauncherEnvironment.url() + path)).build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith(type);
    assertThat(answer.body()).isNotEmpty();
  }

  /** The second request shows that the first was read to its end, and that nothing was closed. */
  @ParameterizedTest
  @ValueSource(strings = {"h2c", "websocket", "TLS/1.0", "x"})
  @Timeout(120)
  void requestAfterAWishForAnotherProtocol_isAnswered(String protocol) throws IOException {
    String answers =
        SlowClient.raw(
            LauncherEnvironment.url(),
            "POST /api/v1/nothing HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: "
                + protocol
                + "\r\nContent-Length: 2\r\n\r\n{}"
                + "GET /api/v1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answers).startsWith("HTTP/1.1 404").contains("application/problem+json");
    assertThat(answers).contains("HTTP/1.1 200", "\"status\":\"ok\"");
  }

  /** Who speaks HTTP/2 without asking is told in HTTP/1.1 that nobody here does. */
  @Test
  void http2WithoutAsking_isRefused() throws IOException {
    assertThat(
            SlowClient.raw(
                LauncherEnvironment.url(), "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0"))
        .startsWith("HTTP/1.1 501");
  }

  /** {@code {}} with blanks, of that length. */
  private static byte[] json(int bytes) {
    return ("{" + " ".repeat(bytes - 2) + "}").getBytes(StandardCharsets.US_ASCII);
  }
}
