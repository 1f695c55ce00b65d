package com.mascotposes.platform.limits;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Gives every body of a request its pace; see {@link PacedBody}. Of the 96 HTTP threads that the
 * server has by our set-up, 60 may wait for bodies: half of them for callers whose token is good,
 * so that strangers who send slowly hold up other strangers at most.
 */
public class BodyFilter extends HttpFilter {

  private static final String WHAT = "requests are being sent slowly";
  private static final int MOST = 30;
  private static final int MOST_OF_CALLER = 10;
  private static final int MOST_OF_STRANGERS_ADDRESS = 6;
  private static final int MOST_AT_THE_DOOR = 12;
  private static final Duration FOR_A_PLACE = Duration.ofMillis(500);

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

  private final transient FairShares ofCallers =
      new FairShares(WHAT, MOST, MOST_OF_CALLER, MOST_AT_THE_DOOR);
  private final transient FairShares ofStrangers =
      new FairShares(WHAT, MOST, MOST_OF_STRANGERS_ADDRESS, MOST_AT_THE_DOOR);

  @Inject transient RequestOwner owner;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean mayHaveBody = !WITHOUT_BODY.contains(request.getMethod());
    chain.doFilter(mayHaveBody ? new PacedRequest(request, this::place) : request, response);
  }

  /** Routes for callers read a body after they have looked at the token. */
  private FairShares.Lease place() {
    FairShares places = owner.isSignedIn() ? ofCallers : ofStrangers;
    return places.take(1, owner.names(), FOR_A_PLACE);
  }

  private static final class PacedRequest extends HttpServletRequestWrapper {

    private final Supplier<FairShares.Lease> place;
    private PacedBody body;

    PacedRequest(HttpServletRequest request, Supplier<FairShares.Lease> place) {
      super(request);
      this.place = place;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (body == null) {
        body =
            new PacedBody(super.getInputStream(), getContentLengthLong(), place, System::nanoTime);
      }
      return body;
    }
  }
}
