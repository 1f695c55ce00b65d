package com.mascotposes.platform.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * A transaction that could not be begun or committed. Some servers bring a mapper of their own for
 * just this exception, which answers without a body or fails itself; ours comes first.
 */
@Provider
@Priority(1)
@ApplicationScoped
public class TransactionFailureMapper extends ProblemMapper<TransactionalException> {

  @Inject UnexpectedFailureMapper others;

  @Override
  public Response toResponse(TransactionalException failure) {
    return others.toResponse(failure);
  }
}
