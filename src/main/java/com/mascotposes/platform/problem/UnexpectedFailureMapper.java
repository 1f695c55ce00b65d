package com.mascotposes.platform.problem;

import com.mascotposes.platform.persistence.Causes;
import com.mascotposes.platform.persistence.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Everything nobody foresaw. The caller learns only that it happened; the log tells more under the
 * same path. An unreachable database or broker is said as 503, because trying again later is right.
 */
@Provider
@ApplicationScoped
public class UnexpectedFailureMapper extends ProblemMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(UnexpectedFailureMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    Optional<ProblemException> foreseen = Causes.find(failure, ProblemException.class);
    if (foreseen.isPresent()) {
      return answers.answer(foreseen.get(), path());
    }
    Response answer = answers.answer(mayWorkLater(failure) ? unavailable() : unexpected(), path());
    LOG.log(Level.SEVERE, "Request to " + path().replaceAll("\\s", "_") + " failed", failure);
    return answer;
  }

  /** A commit that the database or the broker did not take part in has written nothing. */
  private static boolean mayWorkLater(Throwable failure) {
    return Outage.isCauseOf(failure) || Causes.find(failure, RollbackException.class).isPresent();
  }

  private static ProblemException unavailable() {
    return new ProblemException(503, "unavailable", "The service is briefly unavailable")
        .with(HttpHeaders.RETRY_AFTER, "5");
  }

  private static ProblemException unexpected() {
    return new ProblemException(500, "unexpected", "Something went wrong here");
  }
}
