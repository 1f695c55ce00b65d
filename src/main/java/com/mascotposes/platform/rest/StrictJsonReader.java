package com.mascotposes.platform.rest;

import com.mascotposes.platform.limits.HeavyWork;
import com.mascotposes.platform.limits.HeldBody;
import com.mascotposes.platform.limits.RequestOwner;
import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.inject.spi.CDI;
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
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Reads request bodies into records and refuses what does not fit, naming the field.
 *
 * <p>JSON-B alone would ignore unknown members and say of a wrong type only that something failed,
 * in other words on every server; a plugin's author deserves the name of the field.
 *
 * <p>No bean: of a bean's proxy, Jersey would not see what it consumes, and prefer JSON-B.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictJsonReader implements MessageBodyReader<Record> {

  /** From here on, taking a body apart waits for its turn; see {@link HeavyWork}. */
  private static final int LARGE_BYTES = 1_000_000;

  private static final int COPIES_OF_LARGE = 2;
  private static final int COPIES = 7;

  Supplier<HeldBody> memory = () -> CDI.current().select(HeldBody.class).get();

  Supplier<HeavyWork> work = () -> CDI.current().select(HeavyWork.class).get();

  Supplier<RequestOwner> owner = () -> CDI.current().select(RequestOwner.class).get();

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
    int most = mostBytes(type);
    long declared = declared(headers.getFirst(HttpHeaders.CONTENT_LENGTH), most);
    if (declared > most) {
      throw tooLarge(most);
    }
    memory.get().hold(declared, declared < LARGE_BYTES ? COPIES : COPIES_OF_LARGE);
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge(most);
    }
    return bytes.length < LARGE_BYTES
        ? bind(type, bytes)
        : work.get().inTurn(owner.get().names(), () -> bind(type, bytes));
  }

  private static int mostBytes(Class<?> type) {
    BodyLimit limit = type.getAnnotation(BodyLimit.class);
    return limit == null ? BodyLimit.USUAL : limit.value();
  }

  /** What is not said may be as long as it can be. */
  private static long declared(String length, int most) {
    if (length == null || !length.matches("\\d+")) {
      return most;
    }
    return length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length);
  }

  private static ProblemException tooLarge(int most) {
    String limit = "The request body is larger than ";
    return new ProblemException(
        413,
        "too-large",
        most < LARGE_BYTES
            ? limit + most / 1000 + " kB"
            : limit + most / 1_000_000 + " MB; pictures may have 10 MB");
  }

  private static Record bind(Class<Record> type, byte[] bytes) {
    JsonDepth.check(bytes);
    return RecordBinder.bind(type, parse(bytes));
  }

  private static JsonObject parse(byte[] bytes) {
    if (bytes.length == 0) {
      throw new InvalidRequestException("body", "must be a JSON object, but it is empty");
    }
    checkUtf8(bytes);
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

  /** Piece by piece: all of it as characters would take twice its length. */
  private static void checkUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), decoder)) {
      reader.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      throw new InvalidRequestException("body", "must be UTF-8");
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
