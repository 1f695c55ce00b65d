package com.mascotposes.platform.problem;

import java.util.List;
import java.util.Map;

/** Something in the request is wrong; each violation names the field. Status 400. */
public class InvalidRequestException extends ProblemException {

  private final List<Violation> violations;

  /**
   * @param violations at least one
   */
  public InvalidRequestException(List<Violation> violations) {
    super(400, "invalid-request", violations.get(0).sentence(), Map.of());
    this.violations = List.copyOf(violations);
  }

  /** One field of the body is wrong. */
  public InvalidRequestException(String field, String message) {
    this(List.of(new Violation(field, "body", message)));
  }

  /** One parameter of the query is wrong. */
  public static InvalidRequestException inQuery(String name, String message) {
    return new InvalidRequestException(List.of(new Violation(name, "query", message)));
  }

  public List<Violation> violations() {
    return violations;
  }
}
