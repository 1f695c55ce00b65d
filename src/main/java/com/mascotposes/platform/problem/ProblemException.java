package com.mascotposes.platform.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A failure that a caller can meet. The room that throws it knows status, type and facts best; the
 * JSON is made by {@link ProblemBody}.
 */
public class ProblemException extends RuntimeException {

  private final int status;
  private final String type;
  private final Map<String, Object> facts;
  private final Map<String, String> headers = new LinkedHashMap<>();

  /**
   * @param status an HTTP status from 400 to 599
   * @param type the last part of the problem's type, such as {@code not-found}
   * @param message a sentence for people; plugins show it as it is
   * @param facts extra members of the body
   */
  public ProblemException(int status, String type, String message, Map<String, Object> facts) {
    super(message);
    this.status = status;
    this.type = type;
    this.facts = Map.copyOf(facts);
  }

  public ProblemException(int status, String type, String message) {
    this(status, type, message, Map.of());
  }

  /** Adds a response header, such as {@code Retry-After}. */
  public ProblemException with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public int status() {
    return status;
  }

  public String type() {
    return type;
  }

  public Map<String, Object> facts() {
    return facts;
  }

  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }
}
