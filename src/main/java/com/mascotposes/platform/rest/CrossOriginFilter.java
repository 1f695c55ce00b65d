package com.mascotposes.platform.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets plugins call us: Figma runs them at origin {@code null}, so only a star fits. No cookies are
 * used, hence nothing is given away. A servlet filter, because errors that never reach a route need
 * the headers too: without them a plugin sees "Failed to fetch" in place of 401 or 413. Answers
 * every {@code OPTIONS} itself, preflight or not: servers would describe the route in a language of
 * their own. Mapped in {@code web.xml}.
 */
public class CrossOriginFilter extends HttpFilter {

  private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
  private static final String REQUEST_HEADERS =
      "authorization, content-type, idempotency-key, if-none-match, last-event-id, x-request-id";
  private static final String ANSWER_HEADERS =
      "Location, Retry-After, ETag, Link, Content-Disposition, Idempotent-Replayed, X-Request-Id,"
          + " RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", ANSWER_HEADERS);
    if ("OPTIONS".equals(request.getMethod())) {
      response.setHeader("Access-Control-Allow-Methods", METHODS);
      response.setHeader("Access-Control-Allow-Headers", REQUEST_HEADERS);
      response.setHeader("Access-Control-Max-Age", "86400");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    chain.doFilter(request, response);
  }
}
