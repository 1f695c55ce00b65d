package com.mascotposes.fuzz;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** Bodies that a schema allows in every member, so that requests get as far as a route goes. */
final class SoundBodies {

  private static final String PICTURE = SmallPicture.base64();
  private static final List<String> WORDS = List.of("waving hello", "a red fox", "jumping", "sad");
  private static final Pattern PLAIN = Pattern.compile("\\w+");

  private final ApiDocument document;
  private final Random random;
  private final Ids ids;

  SoundBodies(ApiDocument document, Random random, Ids ids) {
    this.document = document;
    this.random = random;
    this.ids = ids;
  }

  JsonValue of(JsonObject schema) {
    return value("", schema);
  }

  private JsonValue value(String name, JsonObject reference) {
    JsonObject schema = document.resolved(reference);
    return switch (schema.getString("type", "any")) {
      case "string" -> Json.createValue(text(name, schema));
      case "integer" -> Json.createValue(schema.getInt("minimum", 1) + random.nextInt(2));
      case "number" -> Json.createValue(random.nextDouble());
      case "boolean" -> random.nextBoolean() ? JsonValue.TRUE : JsonValue.FALSE;
      case "array" ->
          Json.createArrayBuilder().add(value(name, schema.getJsonObject("items"))).build();
      case "object" -> object(schema);
      default -> JsonValue.NULL;
    };
  }

  private JsonValue object(JsonObject schema) {
    JsonArray required = schema.getJsonArray("required");
    List<String> needed =
        required == null
            ? List.of()
            : required.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    JsonObjectBuilder members = Json.createObjectBuilder();
    JsonObject properties = schema.getJsonObject("properties");
    if (properties != null) {
      properties.forEach(
          (name, member) -> {
            if (needed.contains(name) || random.nextInt(4) == 0) {
              members.add(name, value(name, member.asJsonObject()));
            }
          });
    }
    return members.build();
  }

  private String text(String name, JsonObject schema) {
    if (name.equals("image")) {
      return PICTURE;
    } else if (name.equals("email")) {
      return UUID.randomUUID() + "@example.com";
    } else if (name.equals("scopes")) {
      return "read";
    } else if (name.matches("(?i).*url|imageUrls|.*pictures")) {
      return ids.pickPicture().orElse("https://127.0.0.1/x.png");
    }
    List<String> known = List.of(schema.getString("pattern", "").split("\\|"));
    String one = known.get(random.nextInt(known.size()));
    if (PLAIN.matcher(one).matches()) {
      return one;
    }
    return one.contains("#") ? "#12AB9F" : WORDS.get(random.nextInt(WORDS.size()));
  }
}
