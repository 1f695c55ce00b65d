package com.mascotposes.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  private final Wish wish;
  private final Designer designer;
  private final String words;
  private final String ticket;
  private final String key;
  private volatile int status;
  private volatile String retryAfter = "";
  private volatile String pose;

  /**
   * @param words what the scripted provider shall make of it
   */
  Order(Wish wish, Designer designer, String words) {
    this(
        wish,
        designer,
        words,
        "ticket" + UUID.randomUUID().toString().replace("-", "").substring(0, 12),
        UUID.randomUUID().toString());
  }

  private Order(Wish wish, Designer designer, String words, String ticket, String key) {
    this.wish = wish;
    this.designer = designer;
    this.words = words;
    this.ticket = ticket;
    this.key = key;
  }

  /** The very same request once more, with an answer of its own. */
  Order repeated() {
    return new Order(wish, designer, words, ticket, key);
  }

  /** Another designer's order that happens to have the same key. */
  Order by(Designer other) {
    Order order = new Order(wish, other, words);
    return new Order(wish, other, words, order.ticket, key);
  }

  Wish wish() {
    return wish;
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

  /** What the last answer said about trying again; empty when nothing. */
  String retryAfter() {
    return retryAfter;
  }

  boolean isAccepted() {
    return status == 201;
  }

  /** The pose's id as the designer was told it; of several mascots the first one's. */
  Optional<UUID> pose() {
    return Optional.ofNullable(pose).map(UUID::fromString);
  }

  /** Whether the designer has an answer that settles it; 409 says that the first is at work. */
  boolean isSettled() {
    return status > 0 && status < 500 && status != 409;
  }

  /** Whether the last state of a pose or mascot is what these words lead to. */
  boolean endsRightly(String lastStatus) {
    return words.startsWith(FORBIDDEN)
        ? lastStatus.equals("failed")
        : lastStatus.equals("completed") || words.startsWith(DOOMED);
  }

  /** Sends it once. A lost connection is no answer, as it is for a designer. */
  Order send(Node node) {
    String body = wish.body(words + " " + ticket);
    Api.Answer answer = Api.post(node, designer.token(), wish.path(designer), body, key);
    if (answer.status() != 0) {
      read(answer);
    } else {
      status = 0;
    }
    return this;
  }

  private void read(Api.Answer answer) {
    status = answer.status();
    retryAfter = answer.retryAfter();
    if (!isAccepted()) {
      return;
    }
    Matcher id = ID.matcher(answer.body());
    if (!id.find()) {
      throw new UncheckedIOException(new IOException("no id in " + answer.body()));
    }
    if (pose != null && !pose.equals(id.group(1))) {
      throw new AssertionError("one key, two answers: " + pose + " and " + id.group(1));
    }
    pose = id.group(1);
  }

  @Override
  public String toString() {
    return "%s %s (%s) answered %d, id %s".formatted(wish, ticket, words, status, pose);
  }
}
