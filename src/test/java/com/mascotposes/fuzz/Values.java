package com.mascotposes.fuzz;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values for parameters and bodies: mostly such as a schema allows, and some that it does not. */
final class Values {

  private static final List<String> WORDS =
      List.of(
          "wave",
          "",
          " ",
          "null",
          "true",
          "0",
          "-1",
          "'; drop table pose; --",
          "<script>",
          "../../../etc/passwd",
          "%00",
          "%2e%2e%2f",
          "{{7*7}}",
          "${jndi:ldap://127.0.0.1/x}",
          "\u0000",
          "\r\nSet-Cookie: a=b",
          "\uD83E\uDD8A",
          "\uD800",
          "\u202Egnp",
          "é",
          "ß",
          "https://127.0.0.1/x.png",
          "http://[::1]/",
          "#FF7A00",
          "#ff",
          "flat",
          "cartoon",
          "emotions",
          "9999999999999999999999",
          "1e400",
          "NaN",
          "2026-11-22T00:00:00Z",
          "a@b.example");

  private final ApiDocument document;
  private final Random random;
  private final Ids ids;

  Values(ApiDocument document, Random random, Ids ids) {
    this.document = document;
    this.random = random;
    this.ids = ids;
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Mostly one of this kind, else of another, unknown, or none at all. */
  String id(String kind) {
    return switch (random.nextInt(8)) {
      case 0 -> UUID.randomUUID().toString();
      case 1 -> word();
      case 2 -> id();
      default -> ids.pick(kind).orElseGet(this::id);
    };
  }

  private String id() {
    return ids.pickAny().orElseGet(() -> UUID.randomUUID().toString());
  }

  String word() {
    return chance(0.03) ? "x".repeat(random.nextInt(6000)) : pick(WORDS);
  }

  /** A parameter's text; numbers stay small, so that nothing waits for half a minute. */
  String parameter(JsonObject schema) {
    boolean isNumber = document.resolved(schema).getString("type", "").equals("integer");
    if (isNumber) {
      return chance(0.8)
          ? Integer.toString(random.nextInt(3))
          : pick(List.of("-1", "x", "", "1.5"));
    }
    return chance(0.3) ? id() : word();
  }

  /** A body that the schema allows but for some members. */
  JsonValue body(JsonObject reference, int depth) {
    JsonObject schema = document.resolved(reference);
    if (chance(0.05)) {
      return anything(depth);
    }
    return switch (schema.getString("type", "any")) {
      case "string" -> Json.createValue(text(schema));
      case "integer" -> Json.createValue(chance(0.8) ? random.nextInt(5) : random.nextInt());
      case "number" -> Json.createValue(random.nextDouble() * (chance(0.8) ? 1 : 1e30));
      case "boolean" -> random.nextBoolean() ? JsonValue.TRUE : JsonValue.FALSE;
      case "array" -> array(schema, depth);
      case "object" -> object(schema, depth);
      default -> anything(depth);
    };
  }

  private String text(JsonObject schema) {
    if (schema.containsKey("pattern") && chance(0.6)) {
      String[] known = schema.getString("pattern").split("\\|");
      String one = known[random.nextInt(known.length)];
      return one.matches("[\\w]*") ? one : "#12AB9F";
    }
    return chance(0.2) ? id() : word();
  }

  private JsonValue array(JsonObject schema, int depth) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    int size = chance(0.05) ? 60 : random.nextInt(3);
    for (int i = 0; i < size; i++) {
      items.add(body(schema.getJsonObject("items"), depth + 1));
    }
    return items.build();
  }

  private JsonValue object(JsonObject schema, int depth) {
    JsonObjectBuilder members = Json.createObjectBuilder();
    JsonObject properties = schema.getJsonObject("properties");
    if (properties != null) {
      properties.forEach(
          (name, member) -> {
            if (chance(0.7)) {
              members.add(name, body(member.asJsonObject(), depth + 1));
            }
          });
    }
    if (chance(0.05)) {
      members.add(word(), anything(depth));
    }
    return members.build();
  }

  private JsonValue anything(int depth) {
    return switch (random.nextInt(depth > 3 ? 5 : 7)) {
      case 0 -> JsonValue.NULL;
      case 1 -> JsonValue.TRUE;
      case 2 -> Json.createValue(random.nextLong());
      case 3 -> Json.createValue(new java.math.BigDecimal("1e400"));
      case 4 -> Json.createValue(word());
      case 5 -> Json.createArrayBuilder().add(anything(depth + 1)).build();
      default -> Json.createObjectBuilder().add(word(), anything(depth + 1)).build();
    };
  }

  /** Bytes that may be anything but JSON. */
  byte[] rubbish() {
    return switch (random.nextInt(6)) {
      case 0 -> new byte[0];
      case 1 -> "{\"prompt\":".getBytes();
      case 2 -> "[".repeat(20_000).getBytes();
      case 3 -> ("{\"a\":".repeat(3000) + "1" + "}".repeat(3000)).getBytes();
      case 4 -> new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF};
      default -> {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        yield bytes;
      }
    };
  }
}
