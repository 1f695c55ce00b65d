package com.mascotposes.platform.requests;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names for requests: the caller's own when it is fit to be logged, else a new one. */
final class RequestIds {

  static final String HEADER = "X-Request-Id";

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private RequestIds() {}

  /**
   * @param offered what the client sent; may be null
   */
  static String idFor(String offered) {
    return offered != null && FORM.matcher(offered).matches()
        ? offered
        : UUID.randomUUID().toString();
  }
}
