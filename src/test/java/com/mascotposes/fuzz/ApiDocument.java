package com.mascotposes.fuzz;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The server's OpenAPI document, as far as a fuzzer needs it. */
final class ApiDocument {

  private final JsonObject root;

  private ApiDocument(JsonObject root) {
    this.root = root;
  }

  static ApiDocument parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return new ApiDocument(reader.readObject());
    }
  }

  /**
   * One route.
   *
   * @param parameters each with name, in and schema
   * @param body the schema of its JSON body; null without one
   * @param answers the schemas of its JSON answers by status
   */
  record Operation(
      String method,
      String path,
      List<JsonObject> parameters,
      JsonObject body,
      Map<String, JsonObject> answers) {}

  List<Operation> operations() {
    List<Operation> found = new ArrayList<>();
    root.getJsonObject("paths")
        .forEach(
            (path, methods) ->
                methods
                    .asJsonObject()
                    .forEach(
                        (method, operation) -> {
                          if (List.of("get", "put", "post", "delete", "patch").contains(method)) {
                            found.add(operation(method, path, operation.asJsonObject()));
                          }
                        }));
    return found;
  }

  private Operation operation(String method, String path, JsonObject operation) {
    JsonArray parameters = operation.getJsonArray("parameters");
    JsonObject body = operation.getJsonObject("requestBody");
    Map<String, JsonObject> answers = new TreeMap<>();
    operation
        .getJsonObject("responses")
        .forEach(
            (status, answer) -> {
              JsonObject schema = json(answer.asJsonObject());
              if (schema != null) {
                answers.put(status, schema);
              }
            });
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        parameters == null ? List.of() : parameters.getValuesAs(JsonValue::asJsonObject),
        body == null ? null : json(body),
        answers);
  }

  private static JsonObject json(JsonObject withContent) {
    JsonObject content = withContent.getJsonObject("content");
    JsonObject json = content == null ? null : content.getJsonObject("application/json");
    return json == null ? null : json.getJsonObject("schema");
  }

  /** The schema itself, or what it refers to. */
  JsonObject resolved(JsonObject schema) {
    if (schema == null || !schema.containsKey("$ref")) {
      return schema == null ? JsonObject.EMPTY_JSON_OBJECT : schema;
    }
    String[] steps = schema.getString("$ref").split("/");
    JsonObject at = root;
    for (int i = 1; i < steps.length; i++) {
      at = at.getJsonObject(steps[i]);
    }
    return resolved(at);
  }
}
