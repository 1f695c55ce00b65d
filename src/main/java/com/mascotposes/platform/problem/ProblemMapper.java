package com.mascotposes.platform.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;

/** What every mapper needs: where the request went, and how answers are made. */
abstract class ProblemMapper<T extends Throwable> implements ExceptionMapper<T> {

  @Context UriInfo uri;

  @Inject ProblemAnswers answers;

  String path() {
    return uri.getRequestUri().getPath();
  }
}
