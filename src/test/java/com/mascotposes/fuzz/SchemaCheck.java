package com.mascotposes.fuzz;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether an answer is what its schema says: the types, no member that the schema does not know,
 * and none left out, since nullable members are sent as null.
 */
final class SchemaCheck {

  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");

  private final ApiDocument document;
  private final List<String> differences = new ArrayList<>();

  private SchemaCheck(ApiDocument document) {
    this.document = document;
  }

  /** What differs; empty when nothing does. */
  static List<String> of(ApiDocument document, JsonObject schema, JsonValue answer) {
    SchemaCheck check = new SchemaCheck(document);
    check.compare(schema, answer, "$");
    return check.differences;
  }

  private void compare(JsonObject reference, JsonValue value, String at) {
    JsonObject schema = document.resolved(reference);
    String type = schema.getString("type", "any");
    if (value == JsonValue.NULL) {
      return;
    }
    boolean fits =
        switch (type) {
          case "string" -> value instanceof JsonString text && fits(text.getString(), schema);
          case "integer" -> value instanceof JsonNumber number && number.isIntegral();
          case "number" -> value instanceof JsonNumber;
          case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
          case "array" -> value.getValueType() == JsonValue.ValueType.ARRAY;
          case "object" -> value.getValueType() == JsonValue.ValueType.OBJECT;
          default -> true;
        };
    if (!fits) {
      differences.add(at + " is no " + type);
    } else if (type.equals("array")) {
      int index = 0;
      for (JsonValue item : value.asJsonArray()) {
        compare(schema.getJsonObject("items"), item, at + "[" + index++ + "]");
      }
    } else if (type.equals("object") && schema.containsKey("properties")) {
      compareMembers(schema.getJsonObject("properties"), value.asJsonObject(), at);
    }
  }

  private static boolean fits(String text, JsonObject schema) {
    boolean isTime = schema.getString("format", "").equals("date-time");
    return (!isTime || TIME.matcher(text).matches())
        && Pattern.compile(schema.getString("pattern", "")).matcher(text).find();
  }

  private void compareMembers(JsonObject properties, JsonObject value, String at) {
    value.forEach(
        (name, member) -> {
          if (properties.containsKey(name)) {
            compare(properties.getJsonObject(name), member, at + "." + name);
          } else {
            differences.add(at + "." + name + " is not in the schema");
          }
        });
    properties.keySet().stream()
        .filter(name -> !value.containsKey(name))
        .forEach(name -> differences.add(at + "." + name + " is missing"));
  }
}
