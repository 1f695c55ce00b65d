package com.mascotposes.storage;

import com.mascotposes.platform.problem.ProblemAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A store that does not answer is no mistake of ours: the caller is told to come back. */
@Provider
@ApplicationScoped
public class StorageExceptionMapper implements ExceptionMapper<StorageException> {

  private static final Logger LOG = Logger.getLogger(StorageExceptionMapper.class.getName());

  @Context UriInfo uri;

  @Inject ProblemAnswers answers;

  @Override
  public Response toResponse(StorageException failure) {
    LOG.log(Level.WARNING, "The picture store failed a request", failure);
    return answers.answer(failure.asProblem(), uri.getRequestUri().getPath());
  }
}
