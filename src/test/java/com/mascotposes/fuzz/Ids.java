package com.mascotposes.fuzz;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What the server has given out, by the place in a path where it fits, such as {@code
 * mascots/batch} for {@code /api/v1/mascots/batch/{batchId}}: a route is tried in earnest only with
 * the right kind.
 */
final class Ids {

  private static final int MOST = 40;
  private static final String ROOT = "/api/v1/";
  private static final String PICTURES = "pictures";

  private final Random random;
  private final Map<String, List<String>> known = new LinkedHashMap<>();

  Ids(Random random) {
    this.random = random;
  }

  /** The kind that stands at the first placeholder of a route. */
  static String kindIn(String route) {
    int end = route.indexOf("/{");
    return end < 0 ? "" : route.substring(ROOT.length(), end);
  }

  /** Takes up everything that an answer of this route names. */
  void harvest(String route, JsonValue answer) {
    String kind = route.contains("/poses") ? "poses" : kindOfList(route);
    switch (answer.getValueType()) {
      case OBJECT ->
          answer
              .asJsonObject()
              .forEach(
                  (name, value) -> {
                    if (value instanceof JsonString text) {
                      take(kind, name, text.getString());
                    } else {
                      harvest(route, value);
                    }
                  });
      case ARRAY -> answer.asJsonArray().forEach(each -> harvest(route, each));
      default -> {
        // names nothing
      }
    }
  }

  private static String kindOfList(String route) {
    String all = route.length() > ROOT.length() ? route.substring(ROOT.length()) : "";
    String first = all.replaceFirst("/\\{.*", "");
    return first.startsWith("mascots") ? "mascots" : first;
  }

  private void take(String kind, String name, String text) {
    switch (name) {
      case "id" -> remember(kind, text);
      case "mascotId" -> remember("mascots", text);
      case "batchId" -> remember(kind.equals("poses") ? "poses/batch" : "mascots/batch", text);
      default -> {
        if (text.contains(ROOT + PICTURES + "/")) {
          remember(PICTURES, text);
        }
      }
    }
  }

  /** Later ones push out earlier ones. */
  void remember(String kind, String id) {
    List<String> ids = known.computeIfAbsent(kind, each -> new ArrayList<>());
    if (ids.contains(id)) {
      return;
    }
    if (ids.size() >= MOST) {
      ids.remove(random.nextInt(ids.size()));
    }
    ids.add(id);
  }

  /** One of this kind; pictures by their whole addresses. */
  Optional<String> pick(String kind) {
    return one(known.getOrDefault(kind, List.of()));
  }

  Optional<String> pickPicture() {
    return pick(PICTURES);
  }

  /** One of any kind. */
  Optional<String> pickAny() {
    return one(known.values().stream().flatMap(List::stream).toList());
  }

  private Optional<String> one(List<String> from) {
    return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
  }
}
