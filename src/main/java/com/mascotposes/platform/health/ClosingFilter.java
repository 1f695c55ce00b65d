package com.mascotposes.platform.health;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Counts the requests under way, and ends a connection with its answer once the node closes. Mapped
 * in {@code web.xml}, for the first pass of a request only.
 */
public class ClosingFilter extends HttpFilter {

  @Inject Closing closing;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (closing.hasBegun()) {
      response.setHeader("Connection", "close");
    }
    RequestUnderWay underWay = new RequestUnderWay(closing);
    try {
      chain.doFilter(request, response);
    } finally {
      underWay.passed(request);
    }
  }
}
