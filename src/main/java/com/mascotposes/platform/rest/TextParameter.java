package com.mascotposes.platform.rest;

import com.mascotposes.platform.problem.InvalidRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * Text in queries. The character NUL is refused here as it is in bodies: the database has no way to
 * keep or compare it, and would fail.
 */
@Provider
public class TextParameter implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (type != String.class) {
      return null;
    }
    return (ParamConverter<T>) nameInQuery(annotations).map(Converter::new).orElse(null);
  }

  /** What a parameter of a query is called; empty for those of paths and headers. */
  static Optional<String> nameInQuery(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof QueryParam parameter) {
        return Optional.of(parameter.value());
      }
    }
    return Optional.empty();
  }

  private record Converter(String name) implements ParamConverter<String> {

    @Override
    public String fromString(String text) {
      if (text != null && text.indexOf('\0') >= 0) {
        throw InvalidRequestException.inQuery(name, "must be text");
      }
      return text;
    }

    @Override
    public String toString(String text) {
      return text;
    }
  }
}
