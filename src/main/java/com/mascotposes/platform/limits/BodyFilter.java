package com.mascotposes.platform.limits;

import com.mascotposes.platform.requests.RequestMark;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Gives every body of a request its pace; see {@link PacedBody}. */
public class BodyFilter extends HttpFilter {

  /** Of the 96 HTTP threads that the server has by our set-up. */
  private static final int MOST_WAITING = 60;

  private static final int MOST_WAITING_OF_ADDRESS = 24;

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

  private final transient WaitingPlaces places =
      new WaitingPlaces(MOST_WAITING, MOST_WAITING_OF_ADDRESS);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean mayHaveBody = !WITHOUT_BODY.contains(request.getMethod());
    chain.doFilter(mayHaveBody ? new PacedRequest(request, places) : request, response);
  }

  private static final class PacedRequest extends HttpServletRequestWrapper {

    private final WaitingPlaces places;
    private PacedBody body;

    PacedRequest(HttpServletRequest request, WaitingPlaces places) {
      super(request);
      this.places = places;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (body == null) {
        body =
            new PacedBody(
                super.getInputStream(),
                getContentLengthLong(),
                places,
                RequestMark.currentAddress(),
                System::nanoTime);
      }
      return body;
    }
  }
}
