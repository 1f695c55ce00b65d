package com.mascotposes.mascots;

import com.mascotposes.platform.limits.HeldBody;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads a form before its parts are taken apart: servers would put parts of any length into files.
 * Not bound by name: not every server sees the binding of a bean that it knows by its proxy.
 */
@Provider
@ApplicationScoped
public class CappedFormFilter implements ContainerRequestFilter {

  /** A picture of 10 MB and the lines around it. */
  private static final int MOST_BYTES = 10 * 1024 * 1024 + 64 * 1024;

  /** The form, the part, its base64 while that is made, and what it is decoded to. */
  private static final int COPIES = 5;

  @Context ResourceInfo route;

  @Inject HeldBody memory;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (route.getResourceMethod().isAnnotationPresent(CappedForm.class)) {
      read(request);
    }
  }

  private void read(ContainerRequestContext request) throws IOException {
    if (request.getLength() > MOST_BYTES) {
      throw tooLarge();
    }
    memory.hold(request.getLength() < 0 ? MOST_BYTES : request.getLength(), COPIES);
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
