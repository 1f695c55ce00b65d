package com.mascotposes.platform.rest;

import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.problem.Violation;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a JSON object into a record of text, whole numbers, booleans, lists of text and further
 * records. Absent members and {@code null} become null, text of which nothing can be seen becomes
 * empty; unknown members and wrong types are collected and refused together.
 */
final class RecordBinder {

  private final List<Violation> violations = new ArrayList<>();

  private RecordBinder() {}

  /**
   * @throws InvalidRequestException one violation for each member that is unknown or of a wrong
   *     type
   */
  static <T extends Record> T bind(Class<T> type, JsonObject body) {
    RecordBinder binder = new RecordBinder();
    T bound = binder.bind(type, body, "");
    if (!binder.violations.isEmpty()) {
      throw new InvalidRequestException(binder.violations);
    }
    return bound;
  }

  private <T extends Record> T bind(Class<T> type, JsonObject body, String prefix) {
    Map<String, RecordComponent> known = names(type);
    Map<String, Object> values = new LinkedHashMap<>();
    body.forEach(
        (name, value) -> {
          RecordComponent component = known.get(name);
          if (component == null) {
            refuse(prefix + name, "is not known here");
          } else if (value != JsonValue.NULL) {
            convert(component, value, prefix + name)
                .ifPresent(fitting -> values.merge(component.getName(), fitting, this::fuller));
          }
        });
    return violations.isEmpty() ? instance(type, values) : null;
  }

  /** Of a member and its alias the first counts, unless it is empty text. */
  private Object fuller(Object first, Object second) {
    return first.equals("") ? second : first;
  }

  private static Map<String, RecordComponent> names(Class<? extends Record> type) {
    Map<String, RecordComponent> names = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      names.put(component.getName(), component);
      for (String alias : aliases(type, component)) {
        names.put(alias, component);
      }
    }
    return names;
  }

  private static String[] aliases(Class<?> type, RecordComponent component) {
    try {
      Alias alias = type.getDeclaredField(component.getName()).getAnnotation(Alias.class);
      return alias == null ? new String[0] : alias.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Object> convert(RecordComponent component, JsonValue value, String field) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return text(value, field);
    } else if (type == Integer.class) {
      return wholeNumber(value, field);
    } else if (type == Double.class) {
      return number(value, field);
    } else if (type == Boolean.class) {
      return truth(value, field);
    } else if (type == List.class) {
      return list(component, value, field);
    } else if (type.isRecord()) {
      return nested(type.asSubclass(Record.class), value, field);
    }
    throw new IllegalStateException("no rule for " + type);
  }

  private Optional<Object> text(JsonValue value, String field) {
    return value instanceof JsonString text && isText(text.getString())
        ? Optional.of(VisibleText.orEmpty(text.getString()))
        : refuse(field, "must be text");
  }

  /**
   * The database cannot keep NUL, and half of a surrogate pair would come back as a question mark.
   */
  private static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(each, text.charAt(i + 1));
      if (each == '\0' || (Character.isSurrogate(each) && !isPair)) {
        return false;
      }
      i += isPair ? 1 : 0;
    }
    return true;
  }

  private Optional<Object> wholeNumber(JsonValue value, String field) {
    if (value instanceof JsonNumber number && number.isIntegral()) {
      try {
        return Optional.of(number.intValueExact());
      } catch (ArithmeticException e) {
        return refuse(field, "is too large a number");
      }
    }
    return refuse(field, "must be a whole number");
  }

  private Optional<Object> number(JsonValue value, String field) {
    return value instanceof JsonNumber number && Double.isFinite(number.doubleValue())
        ? Optional.of(number.doubleValue())
        : refuse(field, "must be a number");
  }

  private Optional<Object> truth(JsonValue value, String field) {
    return switch (value.getValueType()) {
      case TRUE -> Optional.of(true);
      case FALSE -> Optional.of(false);
      default -> refuse(field, "must be true or false");
    };
  }

  private Optional<Object> list(RecordComponent component, JsonValue value, String field) {
    if (value.getValueType() != JsonValue.ValueType.ARRAY) {
      return refuse(field, "must be a list");
    }
    Class<?> item =
        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    List<Object> items = new ArrayList<>();
    for (JsonValue each : value.asJsonArray()) {
      String name = field + "[" + items.size() + "]";
      Optional<Object> converted =
          item == String.class
              ? text(each, name)
              : nested(item.asSubclass(Record.class), each, name);
      if (converted.isEmpty()) {
        return converted;
      }
      items.add(converted.get());
    }
    return Optional.of(List.copyOf(items));
  }

  private Optional<Object> nested(Class<? extends Record> type, JsonValue value, String field) {
    return value.getValueType() == JsonValue.ValueType.OBJECT
        ? Optional.ofNullable(bind(type, value.asJsonObject(), field + "."))
        : refuse(field, "must be an object");
  }

  private Optional<Object> refuse(String field, String message) {
    String shown = field.length() > 100 ? field.substring(0, 100) + "…" : field;
    violations.add(new Violation(shown, "body", message));
    return Optional.empty();
  }

  private static <T extends Record> T instance(Class<T> type, Map<String, Object> values) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = values.get(components[i].getName());
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("record " + type + " refused its values", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
