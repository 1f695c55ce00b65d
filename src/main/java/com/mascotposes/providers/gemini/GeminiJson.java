package com.mascotposes.providers.gemini;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Our records to the API's JSON and back, by JSON-B: unknown members are skipped. */
final class GeminiJson {

  private static final Jsonb JSONB = JsonbBuilder.create();

  private GeminiJson() {}

  static byte[] write(Object record) {
    return JSONB.toJson(record).getBytes(StandardCharsets.UTF_8);
  }

  /** The record in the body; empty when the body is cut off, not JSON, or of another shape. */
  static <T> Optional<T> read(byte[] body, Class<T> type) {
    try {
      return isWhole(body)
          ? Optional.ofNullable(JSONB.fromJson(new ByteArrayInputStream(body), type))
          : Optional.empty();
    } catch (JsonbException | JsonException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads through the body once before it is bound: skipping an unknown member that is cut off
   * never ends in Parsson, the JSON parser of most servers (eclipse-ee4j/parsson issue 23).
   *
   * @return false when the body ends before its last object or array does
   */
  private static boolean isWhole(byte[] body) {
    int depth = 0;
    try (JsonParser parser = Json.createParser(new ByteArrayInputStream(body))) {
      while (parser.hasNext()) {
        depth +=
            switch (parser.next()) {
              case START_OBJECT, START_ARRAY -> 1;
              case END_OBJECT, END_ARRAY -> -1;
              default -> 0;
            };
      }
    } catch (NoSuchElementException e) {
      return false;
    }
    return depth == 0;
  }
}
