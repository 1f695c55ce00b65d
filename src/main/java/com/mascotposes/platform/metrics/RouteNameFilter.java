package com.mascotposes.platform.metrics;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;

/**
 * Notes the route that a request has matched: its path as it is declared, such as {@code
 * /mascots/{id}/poses}, so that the ids clients send make no series.
 */
@Provider
@Priority(0)
@ApplicationScoped
public class RouteNameFilter implements ContainerRequestFilter {

  private static final String ROUTE = RouteNameFilter.class.getName();

  @Context ResourceInfo matched;

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(
        ROUTE, path(matched.getResourceClass()) + path(matched.getResourceMethod()));
  }

  /** {@code unmatched} for a request that no route takes, or that was refused before. */
  static String routeOf(ContainerRequestContext request) {
    return request.getProperty(ROUTE) instanceof String route ? route : "unmatched";
  }

  private static String path(AnnotatedElement declared) {
    Path path = declared.getAnnotation(Path.class);
    if (path == null) {
      return "";
    }
    return path.value().startsWith("/") ? path.value() : "/" + path.value();
  }
}
