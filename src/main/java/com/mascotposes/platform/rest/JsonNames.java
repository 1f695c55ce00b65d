package com.mascotposes.platform.rest;

import com.mascotposes.platform.problem.InvalidRequestException;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Refuses objects in which a member comes twice: parsers keep the last one, and whoever checked the
 * first on the way here would not know of it.
 */
final class JsonNames {

  private JsonNames() {}

  /**
   * @param json in UTF-8, not nested deeply
   * @throws InvalidRequestException a member comes twice
   * @throws RuntimeException it is not well-formed; which exception, parsers differ in
   */
  static void check(byte[] json) {
    Deque<Set<String>> open = new ArrayDeque<>();
    try (JsonParser parser = Json.createParser(new ByteArrayInputStream(json))) {
      while (parser.hasNext()) {
        switch (parser.next()) {
          case START_OBJECT -> open.push(new HashSet<>());
          case END_OBJECT -> open.pop();
          case KEY_NAME -> add(parser.getString(), open.element());
          default -> {
            // only names matter here
          }
        }
      }
    }
  }

  private static void add(String name, Set<String> names) {
    if (!names.add(name)) {
      throw new InvalidRequestException(
          name.length() > 100 ? name.substring(0, 100) + "…" : name, "comes twice");
    }
  }
}
