package com.mascotposes.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a node what its clients ask. A lost connection is no answer, as it is for a client. */
final class Api {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private Api() {}

  /**
   * What came back.
   *
   * @param status 0 when nothing did
   * @param retryAfter empty without such a header
   */
  record Answer(int status, String retryAfter, String body) {}

  static Answer get(Node node, String token, String path) {
    return send(request(node, token, path).GET());
  }

  /** A POST without a body. */
  static Answer post(Node node, String token, String path) {
    return send(request(node, token, path).POST(BodyPublishers.noBody()));
  }

  static Answer delete(Node node, String token, String path) {
    return send(request(node, token, path).DELETE());
  }

  static Answer post(Node node, String token, String path, String json, String key) {
    return send(
        request(node, token, path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(json)));
  }

  private static HttpRequest.Builder request(Node node, String token, String path) {
    return HttpRequest.newBuilder(node.uri("/api/v1" + path))
        .timeout(LIMIT)
        .header("Authorization", "Bearer " + token);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      String retryAfter = answer.headers().firstValue("Retry-After").orElse("");
      return new Answer(answer.statusCode(), retryAfter, answer.body());
    } catch (IOException e) {
      return new Answer(0, "", "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
