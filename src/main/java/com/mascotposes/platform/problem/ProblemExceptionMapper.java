package com.mascotposes.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** A failure that a room foresaw. */
@Provider
@ApplicationScoped
public class ProblemExceptionMapper extends ProblemMapper<ProblemException> {

  @Override
  public Response toResponse(ProblemException failure) {
    return answers.answer(failure, path());
  }
}
