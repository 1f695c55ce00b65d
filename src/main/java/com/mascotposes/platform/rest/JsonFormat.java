package com.mascotposes.platform.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * How answers look in JSON: nullable members are sent as {@code null}, times are ISO-8601 in UTC
 * with milliseconds and {@code Z}.
 */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private static final Jsonb JSONB =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(true)
              .withPropertyOrderStrategy(PropertyOrderStrategy.ANY)
              .withAdapters(new Times()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSONB;
  }

  /** The text of a view exactly as a route would answer it. */
  public static String text(Object view) {
    return JSONB.toJson(view);
  }

  /** The same in UTF-8, piece by piece: the whole text is never in memory. */
  public static void write(Object view, OutputStream out) {
    JSONB.toJson(view, out);
  }

  /** Instants as {@code 2026-11-22T10:15:30.123Z}. */
  public static class Times implements JsonbAdapter<Instant, String> {

    @Override
    public String adaptToJson(Instant instant) {
      return TIME.format(instant);
    }

    @Override
    public Instant adaptFromJson(String text) {
      return Instant.parse(text);
    }
  }
}
