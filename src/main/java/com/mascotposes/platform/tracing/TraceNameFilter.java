package com.mascotposes.platform.tracing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** The server has begun the request's span; log lines shall name its trace. */
@Provider
@Priority(1)
@ApplicationScoped
public class TraceNameFilter implements ContainerRequestFilter {

  @Inject Tracing tracing;

  @Override
  public void filter(ContainerRequestContext request) {
    tracing.nameInLog();
  }
}
