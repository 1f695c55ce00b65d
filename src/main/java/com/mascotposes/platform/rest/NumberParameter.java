package com.mascotposes.platform.rest;

import com.mascotposes.platform.problem.InvalidRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Whole numbers in queries. JAX-RS alone would answer 404 to {@code page=x}; the right word is 400.
 */
@Provider
public class NumberParameter implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (type != int.class && type != Integer.class) {
      return null;
    }
    String name = TextParameter.nameInQuery(annotations).orElse("parameter");
    return (ParamConverter<T>) new Converter(name);
  }

  private record Converter(String name) implements ParamConverter<Integer> {

    @Override
    public Integer fromString(String text) {
      if (text == null) {
        return null;
      }
      if (!text.matches("-?\\d+")) {
        throw InvalidRequestException.inQuery(name, "must be a whole number");
      }
      try {
        return Integer.valueOf(text);
      } catch (NumberFormatException e) {
        throw InvalidRequestException.inQuery(name, "is too large a number");
      }
    }

    @Override
    public String toString(Integer number) {
      return number.toString();
    }
  }
}
