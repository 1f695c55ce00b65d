package com.mascotposes.accounts;

import com.mascotposes.accounts.sessions.SessionTokens;
import com.mascotposes.accounts.sessions.Sessions;
import com.mascotposes.accounts.tokens.ApiTokens;
import com.mascotposes.platform.limits.RequestLimits;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.platform.rest.AdminOnly;
import com.mascotposes.platform.rest.OpenToAll;
import com.mascotposes.platform.rest.OwnerOnly;
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
import java.util.Optional;
import java.util.Set;

/**
 * Asks every request for a token, but those whose route says {@link OpenToAll}: a new route is
 * closed until somebody opens it. Then asks for room within the account's limits.
 *
 * <p>Access tokens have the form of MicroProfile JWT, and are checked here rather than by the
 * server: each of the servers reads its key once, at a place fixed before the start, while ours are
 * made at the first start, lie in the database and change.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignInFilter implements ContainerRequestFilter {

  private static final String SCHEME = "bearer ";

  @Context ResourceInfo route;

  @Inject Sessions sessions;

  @Inject ApiTokens tokens;

  @Inject Caller caller;

  @Inject RequestLimits limits;

  @Override
  public void filter(ContainerRequestContext request) {
    if (says(OpenToAll.class)) {
      return;
    }
    Credential credential = credential(token(request));
    caller.signedIn(credential);
    limits.askFor(credential.account().id().toString(), request);
    caller.demand(Set.of(scope(request)));
    if (says(AdminOnly.class) && !credential.account().isAdmin()) {
      throw new ProblemException(403, "admin-only", "Only an administrator may do this");
    }
  }

  private boolean says(Class<? extends Annotation> who) {
    return route.getResourceMethod().isAnnotationPresent(who)
        || route.getResourceClass().isAnnotationPresent(who);
  }

  private static String token(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw new SignInException("Sign in: send Authorization: Bearer <token>");
    }
    return header.substring(SCHEME.length()).trim();
  }

  private Credential credential(String token) {
    Optional<Credential> credential =
        SessionTokens.looksLikeOne(token) ? sessions.find(token) : tokens.find(token);
    return credential.orElseThrow(
        () -> new SignInException("The token is not valid or has expired"));
  }

  private Scope scope(ContainerRequestContext request) {
    if (says(AdminOnly.class)) {
      return Scope.ADMIN;
    } else if (says(OwnerOnly.class)) {
      return Scope.ACCOUNT;
    }
    boolean isLook = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return isLook ? Scope.READ : Scope.WRITE;
  }
}
