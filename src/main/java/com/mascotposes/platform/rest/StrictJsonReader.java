package com.mascotposes.platform.rest;

import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads request bodies into records and refuses what does not fit, naming the field.
 *
 * <p>JSON-B alone would ignore unknown members and say of a wrong type only that something failed,
 * in other words on every server; a plugin's author deserves the name of the field.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictJsonReader implements MessageBodyReader<Record> {

  /** A picture of 10 MB in base64, and some room for the members around it. */
  static final int MOST_BYTES = 15_000_000;

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Record.class.isAssignableFrom(type);
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    refuseTooLong(headers.getFirst(HttpHeaders.CONTENT_LENGTH));
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw tooLarge();
    }
    JsonDepth.check(bytes);
    return RecordBinder.bind(type, parse(bytes));
  }

  private static void refuseTooLong(String declared) {
    boolean tooLong =
        declared != null
            && declared.matches("\\d+")
            && (declared.length() > 18 || Long.parseLong(declared) > MOST_BYTES);
    if (tooLong) {
      throw tooLarge();
    }
  }

  private static ProblemException tooLarge() {
    return new ProblemException(
        413,
        "too-large",
        "The request body is larger than "
            + MOST_BYTES / 1_000_000
            + " MB; pictures may have 10 MB");
  }

  private static JsonObject parse(byte[] bytes) {
    if (bytes.length == 0) {
      throw new InvalidRequestException("body", "must be a JSON object, but it is empty");
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw new InvalidRequestException("body", "must be UTF-8");
    }
    try {
      JsonNames.check(bytes);
      return object(bytes);
    } catch (InvalidRequestException e) {
      throw e;
    } catch (RuntimeException e) {
      // Parsers differ in what they throw, a plain RuntimeException for deep nesting among it.
      throw new InvalidRequestException("body", "is not well-formed JSON");
    }
  }

  private static JsonObject object(byte[] bytes) {
    try (JsonParser parser = Json.createParser(new ByteArrayInputStream(bytes))) {
      boolean isObject = parser.next() == JsonParser.Event.START_OBJECT;
      JsonValue value = parser.getValue();
      if (isObject && !parser.hasNext()) {
        return value.asJsonObject();
      }
    }
    throw new InvalidRequestException("body", "must be one JSON object");
  }
}
