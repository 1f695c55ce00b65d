package com.mascotposes.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a node what its clients ask, without a token if that is empty. A lost connection is no
 * answer, as it is for a client.
 */
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
  record Answer(int status, String retryAfter, String body) {

    /** The first member of this name that holds a text without quotation marks. */
    String text(String member) {
      Matcher found = Pattern.compile("\"" + member + "\":\"([^\"]*)\"").matcher(body);
      if (!found.find()) {
        throw new AssertionError("no " + member + " in " + status + " " + body);
      }
      return found.group(1);
    }
  }

  static Answer get(Node node, String token, String path) {
    return send(request(node, token, path).GET());
  }

  /** Line by line as they come, to the end of the stream. */
  static Iterator<String> lines(Node node, String token, String path) {
    try {
      return HTTP.send(request(node, token, path).build(), BodyHandlers.ofLines())
          .body()
          .iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A POST without a body. */
  static Answer post(Node node, String token, String path) {
    return send(request(node, token, path).POST(BodyPublishers.noBody()));
  }

  static Answer delete(Node node, String token, String path) {
    return send(request(node, token, path).DELETE());
  }

  static Answer post(Node node, String token, String path, String json) {
    return send(withJson(request(node, token, path), json));
  }

  static Answer post(Node node, String token, String path, String json, String key) {
    return send(withJson(request(node, token, path).header("Idempotency-Key", key), json));
  }

  private static HttpRequest.Builder withJson(HttpRequest.Builder request, String json) {
    return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
  }

  private static HttpRequest.Builder request(Node node, String token, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(node.uri("/api/v1" + path)).timeout(LIMIT);
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
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
