package com.mascotposes.platform.metrics;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Set;

/** Times every request to the API, from before it is matched until its answer begins. */
@Provider
@PreMatching
@Priority(0)
@ApplicationScoped
public class RouteFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String BEGUN = RouteFilter.class.getName();

  /** A client may send any word as method, and must not make series by that. */
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  @Inject TallyBuffer counts;

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(BEGUN, System.nanoTime());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(BEGUN) instanceof Long begun) {
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
      String route = RouteNameFilter.routeOf(request);
      counts.count(HttpMetrics.ANSWERS, method, route, Integer.toString(response.getStatus()));
      counts.observe(HttpMetrics.DURATION, took, method, route);
    }
  }
}
