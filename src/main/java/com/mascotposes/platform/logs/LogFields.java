package com.mascotposes.platform.logs;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What this thread works for, so that each line it logs can say so. */
public final class LogFields {

  private static final ThreadLocal<Map<Field, String>> CURRENT =
      ThreadLocal.withInitial(() -> new EnumMap<>(Field.class));

  private LogFields() {}

  /** What a line may name. */
  public enum Field {
    /** The request that is answered, or that ordered the job. */
    REQUEST_ID,
    ACCOUNT_ID,
    JOB_ID,
    POSE_ID,
    MASCOT_ID,
    /** The trace that the line belongs to, when traces are taken. */
    TRACE_ID;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** From now on this thread's lines name it. */
  public static void set(Field field, Object value) {
    CURRENT.get().put(field, String.valueOf(value));
  }

  /** This thread works for nobody now. */
  public static void clear() {
    CURRENT.remove();
  }

  /** What is set, for reading. */
  public static Map<Field, String> current() {
    return Map.copyOf(CURRENT.get());
  }
}
