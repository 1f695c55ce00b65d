package com.mascotposes.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One wish of a designer, sent as often as it takes to get an answer, always under the same key.
 */
final class Order {

  /** Words that begin like this are refused by the scripted provider. */
  static final String FORBIDDEN = "forbidden";

  /** Words that begin like this may fail. */
  static final String DOOMED = "doomed";

  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final Designer designer;
  private final String words;
  private final String ticket;
  private final String key;
  private volatile int status;
  private volatile String pose;

  /**
   * @param words what the scripted provider shall make of it
   */
  Order(Designer designer, String words) {
    this(
        designer,
        words,
        "ticket" + UUID.randomUUID().toString().replace("-", "").substring(0, 12),
        UUID.randomUUID().toString());
  }

  private Order(Designer designer, String words, String ticket, String key) {
    this.designer = designer;
    this.words = words;
    this.ticket = ticket;
    this.key = key;
  }

  /** The very same request once more, with an answer of its own. */
  Order repeated() {
    return new Order(designer, words, ticket, key);
  }

  String ticket() {
    return ticket;
  }

  String words() {
    return words;
  }

  Designer designer() {
    return designer;
  }

  /** HTTP status of the last answer; 0 when none came. */
  int status() {
    return status;
  }

  boolean isAccepted() {
    return status == 201;
  }

  /** The pose's id as the designer was told it. */
  Optional<UUID> pose() {
    return Optional.ofNullable(pose).map(UUID::fromString);
  }

  /** Whether the designer has an answer that settles it. */
  boolean isSettled() {
    return status > 0 && status < 500;
  }

  /** Whether the pose's last state is what these words lead to. */
  boolean endsRightly(String poseStatus) {
    return words.startsWith(FORBIDDEN)
        ? poseStatus.equals("failed")
        : poseStatus.equals("completed") || words.startsWith(DOOMED);
  }

  /** Sends it once. A lost connection is no answer, as it is for a designer. */
  Order send(Node node) {
    String body = "{\"prompt\":\"" + words + " " + ticket + "\"}";
    HttpRequest request =
        HttpRequest.newBuilder(node.uri("/api/v1/mascots/" + designer.mascot() + "/poses"))
            .timeout(LIMIT)
            .header("Authorization", "Bearer " + designer.token())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      read(answer);
    } catch (IOException e) {
      status = 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return this;
  }

  private void read(HttpResponse<String> answer) {
    status = answer.statusCode();
    if (!isAccepted()) {
      return;
    }
    Matcher id = ID.matcher(answer.body());
    if (!id.find()) {
      throw new UncheckedIOException(new IOException("no id in " + answer.body()));
    }
    if (pose != null && !pose.equals(id.group(1))) {
      throw new AssertionError("one key, two poses: " + pose + " and " + id.group(1));
    }
    pose = id.group(1);
  }

  @Override
  public String toString() {
    return "%s (%s) answered %d, pose %s".formatted(ticket, words, status, pose);
  }
}
