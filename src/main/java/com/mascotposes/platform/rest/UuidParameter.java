package com.mascotposes.platform.rest;

import com.mascotposes.platform.problem.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Identifiers in paths and queries. What is not a UUID cannot name anything here: 404, as for an
 * unknown one.
 */
@Provider
public class UuidParameter implements ParamConverterProvider {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    return type == UUID.class ? (ParamConverter<T>) new Converter() : null;
  }

  private static final class Converter implements ParamConverter<UUID> {

    @Override
    public UUID fromString(String text) {
      if (text == null) {
        return null;
      }
      if (!FORM.matcher(text).matches()) {
        throw new NotFoundException("Resource", text);
      }
      return UUID.fromString(text);
    }

    @Override
    public String toString(UUID id) {
      return id.toString();
    }
  }
}
