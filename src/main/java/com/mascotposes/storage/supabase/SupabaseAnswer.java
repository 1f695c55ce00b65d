package com.mascotposes.storage.supabase;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.OptionalInt;

/**
 * What the service said, and what it meant by it.
 *
 * <p>Nearly every refusal of the storage service comes as HTTP 400; the real status is the text
 * {@code statusCode} in the body. A gateway in front of it answers with true statuses, often in
 * HTML. Older services leave out {@code code}.
 *
 * @param httpStatus from the status line
 * @param body never null; empty when there was none
 */
record SupabaseAnswer(int httpStatus, byte[] body) {

  boolean isSuccess() {
    return httpStatus >= 200 && httpStatus < 300;
  }

  /** A success told by the service itself, not by whatever web page has its address. */
  boolean isAccepted() {
    return isSuccess() && isJson();
  }

  /** The real status: the body's when it names one, else that of the status line. */
  int status() {
    return isSuccess() ? httpStatus : ownStatus().orElse(httpStatus);
  }

  /** Empty when it was not the storage service that refused, or when it did not know the route. */
  private OptionalInt ownStatus() {
    boolean isText = member("statusCode") instanceof JsonString;
    String status = text("statusCode");
    return isText && status.matches("[1-5]\\d\\d")
        ? OptionalInt.of(Integer.parseInt(status))
        : OptionalInt.empty();
  }

  boolean isMissingBucket() {
    return status() == 404
        && ownStatus().isPresent()
        && (text("code").equals("NoSuchBucket")
            || text("error").equalsIgnoreCase("Bucket not found")
            || text("message").equalsIgnoreCase("Bucket not found"));
  }

  /** The picture is not there, or not even its bucket. */
  boolean isMissing() {
    return status() == 404 && ownStatus().isPresent();
  }

  /** What we wanted to make is there already. */
  boolean isDuplicate() {
    return status() == 409
        && (text("error").equals("Duplicate") || text("code").endsWith("AlreadyExists"));
  }

  /** True when the body is JSON and says so of the bucket. */
  boolean isPublicBucket() {
    return member("public").equals(JsonValue.TRUE);
  }

  boolean isJson() {
    return !json().isEmpty();
  }

  /** Text of a member of the body; empty when the body is not JSON or has no such member. */
  String text(String member) {
    JsonValue value = member(member);
    if (value instanceof JsonString string) {
      return string.getString();
    }
    return value instanceof JsonNumber number ? number.toString() : "";
  }

  private JsonValue member(String name) {
    return json().getOrDefault(name, JsonValue.NULL);
  }

  private JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(new String(body, UTF_8)))) {
      return reader.read() instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    } catch (JsonException e) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }
}
