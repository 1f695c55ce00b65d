package com.mascotposes.platform.requests;

import com.mascotposes.platform.logs.LogFields;
import com.mascotposes.platform.logs.LogFields.Field;
import java.util.Optional;

/**
 * What marks the request at which this thread works.
 *
 * @param id 8 to 64 letters, digits, dots, dashes and underscores, never anything that could break
 *     a log line
 * @param address where the client is, by {@link ClientAddresses}
 */
public record RequestMark(String id, String address) {

  private static final ThreadLocal<RequestMark> CURRENT = new ThreadLocal<>();

  /** The mark of this thread's request; empty on a thread that works for nobody. */
  public static Optional<RequestMark> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** The address of this thread's request; {@code none} on a thread that works for nobody. */
  public static String currentAddress() {
    return current().map(RequestMark::address).orElse("none");
  }

  void enter() {
    CURRENT.set(this);
    LogFields.set(Field.REQUEST_ID, id);
  }

  static void leave() {
    CURRENT.remove();
    LogFields.clear();
  }
}
