package com.mascotposes.platform.bodies;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Waits for bodies without a thread. A route reads its body as a stream, and a client that sends a
 * byte now and then would hold the thread that reads; sixteen such clients would hold all. What is
 * here in full already goes on at once; the rest is taken in as it comes, and the request goes on
 * when all of it is here.
 */
public class BodyFilter extends HttpFilter {

  /** A picture of 10 MB in base64, and some room for the members around it. */
  public static final int MOST_BYTES = 15_000_000;

  private static final String BODY = IncomingBody.class.getName();

  @Inject BodyRoom room;

  @Inject Refusals refusals;

  @Inject transient Instance<RequestContextController> contexts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(BODY) instanceof IncomingBody body) {
      goOn(request, response, chain, body);
    } else if (isHere(request)) {
      chain.doFilter(request, response);
    } else if (request.getContentLengthLong() > MOST_BYTES) {
      refusals.send(tooLarge(), request, response);
    } else {
      takeIn(request, response);
    }
  }

  private void goOn(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      IncomingBody body)
      throws IOException, ServletException {
    try {
      if (body.failure().isPresent()) {
        refusals.send(body.failure().get(), request, response);
      } else {
        inContext(() -> chain.doFilter(new WholeRequest(request, body.bytes()), response));
      }
    } finally {
      body.release();
    }
  }

  /** Some servers end a request's context with the thread that began it, and begin none for us. */
  private void inContext(Step rest) throws IOException, ServletException {
    RequestContextController context = contexts.get();
    boolean isOurs = context.activate();
    try {
      rest.run();
    } finally {
      if (isOurs) {
        context.deactivate();
      }
      contexts.destroy(context);
    }
  }

  private interface Step {
    void run() throws IOException, ServletException;
  }

  /** Nothing to come, or nothing that has not come: reading it makes nobody wait. */
  private static boolean isHere(HttpServletRequest request) throws IOException {
    long declared = request.getContentLengthLong();
    if (declared < 0) {
      return request.getHeader("Transfer-Encoding") == null;
    }
    return declared == 0 || request.getInputStream().available() >= declared;
  }

  /** Status 413. */
  public static ProblemException tooLarge() {
    return new ProblemException(
        413,
        "too-large",
        "The request body is larger than "
            + MOST_BYTES / 1_000_000
            + " MB; pictures may have 10 MB");
  }

  private void takeIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
    AsyncContext later = request.startAsync(request, response);
    IncomingBody body = new IncomingBody(later, request.getInputStream(), room);
    request.setAttribute(BODY, body);
    later.setTimeout(IncomingBody.patienceMs(request.getContentLengthLong()));
    later.addListener(body);
    request.getInputStream().setReadListener(body);
  }
}
