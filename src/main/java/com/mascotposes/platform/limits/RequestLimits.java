package com.mascotposes.platform.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;

/** Asks for a token in the name of a request, and keeps the verdict for its answer's headers. */
@ApplicationScoped
public class RequestLimits {

  static final String VERDICT = Verdict.class.getName();

  @Inject LimitSettings settings;

  @Inject Limits limits;

  @Inject RequestOwner owner;

  /**
   * Asks in the name of an account, which has shown who it is.
   *
   * @throws TooManyRequestsException it has none left
   */
  public void askFor(String account, ContainerRequestContext request) {
    owner.signedIn(account);
    boolean isLook = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    ask(isLook ? settings.reads() : settings.writes(), account, request);
  }

  void ask(Allowance allowance, String bucket, ContainerRequestContext request) {
    if (!settings.isEnabled()) {
      return;
    }
    Verdict verdict = limits.take(allowance, bucket);
    request.setProperty(VERDICT, verdict);
    if (!verdict.isGranted()) {
      throw new TooManyRequestsException("Too many requests", verdict.retrySeconds());
    }
  }
}
