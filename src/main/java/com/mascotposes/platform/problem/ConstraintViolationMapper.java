package com.mascotposes.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What Bean Validation refused. */
@Provider
@ApplicationScoped
public class ConstraintViolationMapper extends ProblemMapper<ConstraintViolationException> {

  @Override
  public Response toResponse(ConstraintViolationException failure) {
    List<Violation> violations =
        failure.getConstraintViolations().stream()
            .map(ConstraintViolationMapper::translate)
            .sorted(Comparator.comparing(Violation::sentence))
            .toList();
    return answers.refusal(violations, path());
  }

  /**
   * {@code order.request.prompt} is the field {@code prompt} of the body, an item of a list is
   * {@code prompts[1]}; {@code list.page} is a parameter. The parameter that holds the body is
   * never part of the name.
   */
  private static Violation translate(ConstraintViolation<?> violation) {
    List<String> properties = new ArrayList<>();
    String parameter = "body";
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PROPERTY) {
        properties.add(node.getName());
      } else if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getIndex() != null) {
        int last = properties.size() - 1;
        properties.set(last, properties.get(last) + "[" + node.getIndex() + "]");
      }
    }
    return properties.isEmpty()
        ? new Violation(parameter, "query", violation.getMessage())
        : new Violation(String.join(".", properties), "body", violation.getMessage());
  }
}
