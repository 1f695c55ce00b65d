package com.mascotposes.platform.limits;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/**
 * Says in every answer how much is left, in the three headers that clients know: limit, remaining,
 * and seconds until all of it is back.
 */
@Provider
public class LimitHeadersFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(RequestLimits.VERDICT) instanceof Verdict verdict) {
      MultivaluedMap<String, Object> headers = response.getHeaders();
      headers.putSingle("RateLimit-Limit", verdict.limit());
      headers.putSingle("RateLimit-Remaining", verdict.left());
      headers.putSingle("RateLimit-Reset", verdict.resetSeconds());
    }
  }
}
