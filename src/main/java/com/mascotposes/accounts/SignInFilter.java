package com.mascotposes.accounts;

import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.platform.rest.AdminOnly;
import com.mascotposes.platform.rest.OpenToAll;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.UUID;

/**
 * Asks every request for a token, but those whose route says {@link OpenToAll}: a new route is
 * closed until somebody opens it.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignInFilter implements ContainerRequestFilter {

  private static final String SCHEME = "bearer ";

  @Context ResourceInfo route;

  @Inject AccountRepository accounts;

  @Inject Caller caller;

  @Inject Clock clock;

  @Override
  public void filter(ContainerRequestContext request) {
    if (says(OpenToAll.class)) {
      return;
    }
    UUID account = token(request).accountId();
    if (says(AdminOnly.class) && !accounts.find(account).orElseThrow().isAdmin()) {
      throw new ProblemException(403, "admin-only", "Only an administrator may do this");
    }
    caller.signedIn(account);
  }

  private boolean says(Class<? extends Annotation> who) {
    return route.getResourceMethod().isAnnotationPresent(who)
        || route.getResourceClass().isAnnotationPresent(who);
  }

  private ApiToken token(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw new SignInException("Sign in: send Authorization: Bearer <token>");
    }
    return accounts
        .findToken(header.substring(SCHEME.length()).trim())
        .filter(token -> token.isValid(clock.instant()))
        .orElseThrow(() -> new SignInException("The token is not valid or has expired"));
  }
}
