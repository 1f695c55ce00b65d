package com.mascotposes.platform.limits;

import com.mascotposes.platform.requests.RequestMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Limits each address, before anything is looked up: wrong tokens and unknown routes count too. */
@Provider
@PreMatching
@ApplicationScoped
public class AddressLimitFilter implements ContainerRequestFilter {

  @Inject RequestLimits limits;

  @Inject LimitSettings settings;

  @Override
  public void filter(ContainerRequestContext request) {
    limits.ask(settings.address(), RequestMark.currentAddress(), request);
  }
}
