package com.mascotposes.platform.rest;

import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.problem.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Identifiers in paths and queries. What is not a UUID cannot name anything here: 404 in a path, as
 * for an unknown one; 400 in a query.
 */
@Provider
public class UuidParameter implements ParamConverterProvider {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (type != UUID.class) {
      return null;
    }
    return (ParamConverter<T>) new Converter(TextParameter.nameInQuery(annotations));
  }

  /**
   * @param nameInQuery empty in a path
   */
  private record Converter(Optional<String> nameInQuery) implements ParamConverter<UUID> {

    @Override
    public UUID fromString(String text) {
      if (text == null) {
        return null;
      }
      if (!FORM.matcher(text).matches()) {
        throw refusal(text);
      }
      return UUID.fromString(text);
    }

    private RuntimeException refusal(String text) {
      return nameInQuery.isEmpty()
          ? new NotFoundException("Resource", text)
          : InvalidRequestException.inQuery(nameInQuery.get(), "must be a UUID");
    }

    @Override
    public String toString(UUID id) {
      return id.toString();
    }
  }
}
