package com.mascotposes.mascots;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads a form before its parts are taken apart: servers would put parts of any length into files.
 */
@Provider
@CappedForm
public class CappedFormFilter implements ContainerRequestFilter {

  /** A picture of 10 MB and the lines around it. */
  private static final int MOST_BYTES = 10 * 1024 * 1024 + 64 * 1024;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (request.getLength() > MOST_BYTES) {
      throw tooLarge();
    }
    byte[] body = request.getEntityStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw tooLarge();
    }
    request.setEntityStream(new ByteArrayInputStream(body));
  }

  private static ProblemException tooLarge() {
    return new ProblemException(413, "too-large", "A picture may have at most 10 MB");
  }
}
