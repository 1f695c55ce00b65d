package com.mascotposes.platform.bodies;

import com.mascotposes.platform.problem.ProblemAnswers;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers what never reaches a route as a route would. */
@ApplicationScoped
public class Refusals {

  @Inject ProblemAnswers answers;

  /** The rest of the body is not read, so the connection cannot be used again. */
  void send(ProblemException problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Response answer = answers.answer(problem, request.getRequestURI());
    response.setStatus(answer.getStatus());
    response.setContentType(answer.getMediaType().toString());
    problem.headers().forEach(response::setHeader);
    response.setHeader("Connection", "close");
    byte[] body = answer.getEntity().toString().getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
