package com.mascotposes.platform.problem;

import com.mascotposes.platform.persistence.Causes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * What the server itself refused: no such route, wrong method, unsupported media type … A parameter
 * that our own converter refused arrives wrapped, and is answered as what it is.
 */
@Provider
@ApplicationScoped
public class WebApplicationExceptionMapper extends ProblemMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException failure) {
    Optional<ProblemException> foreseen = Causes.find(failure, ProblemException.class);
    if (foreseen.isPresent()) {
      return answers.answer(foreseen.get(), path());
    }
    Response given = failure.getResponse();
    if (given.getStatus() < 400) {
      return given;
    }
    ProblemException problem =
        new ProblemException(given.getStatus(), "request", say(given.getStatus()));
    String allowed = given.getHeaderString(HttpHeaders.ALLOW);
    if (allowed != null) {
      problem.with(HttpHeaders.ALLOW, allowed);
    }
    return answers.answer(problem, path());
  }

  /** A sentence for people about a status that the server chose. */
  static String say(int status) {
    return switch (status) {
      case 404 -> "There is no such address";
      case 405 -> "This address does not take that method";
      case 406 -> "This address answers JSON only";
      case 415 -> "Send the body as application/json";
      default -> StatusTitles.of(status);
    };
  }
}
