package com.mascotposes.platform.persistence;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Keeps a list of words as a JSON array in a {@code text} column. */
@Converter
public class StringListConverter implements AttributeConverter<List<String>, String> {

  @Override
  public String convertToDatabaseColumn(List<String> words) {
    return Json.createArrayBuilder(words).build().toString();
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    try (JsonReader reader = Json.createReader(new StringReader(column))) {
      return reader.readArray().getValuesAs(JsonString::getString);
    }
  }
}
