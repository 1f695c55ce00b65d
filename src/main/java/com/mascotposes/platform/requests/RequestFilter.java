package com.mascotposes.platform.requests;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Marks every request before anything else sees it, and says in the log what became of it. First in
 * {@code web.xml}. A request that goes on in another thread passes here again and keeps its mark.
 */
public class RequestFilter extends HttpFilter {

  private static final String MARK = RequestMark.class.getName();

  @Inject
  @ConfigProperty(name = "poses.proxies", defaultValue = "none")
  String proxies;

  @Inject RequestLog log;

  private transient ClientAddresses addresses;

  @Override
  public void init() {
    addresses = new ClientAddresses(proxies.equals("none") ? "" : proxies);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    RequestMark mark = mark(request);
    response.setHeader(RequestIds.HEADER, mark.id());
    long begun = System.nanoTime();
    mark.enter();
    try {
      chain.doFilter(request, response);
      if (!request.isAsyncStarted()) {
        log.answered(request, response.getStatus(), System.nanoTime() - begun);
      }
    } finally {
      RequestMark.leave();
    }
  }

  private RequestMark mark(HttpServletRequest request) {
    if (request.getAttribute(MARK) instanceof RequestMark known) {
      return known;
    }
    RequestMark mark =
        new RequestMark(
            RequestIds.idFor(request.getHeader(RequestIds.HEADER)),
            addresses.of(
                request.getRemoteAddr(), joined(request.getHeaders(ClientAddresses.HEADER))));
    request.setAttribute(MARK, mark);
    return mark;
  }

  /** A header sent several times means the same as one with commas. */
  private static String joined(java.util.Enumeration<String> values) {
    return values == null ? null : String.join(",", java.util.Collections.list(values));
  }
}
