package com.mascotposes.platform.limits;

import com.mascotposes.platform.limits.FairShares.Share;
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
 * server has by our set-up, 54 may wait for bodies, and 34 for a place among those: most of them
 * for callers whose token is good, so that strangers who send slowly hold up other strangers at
 * most.
 *
 * <p>Many clients send a body after its headers, and a designer may order thirty poses at the same
 * moment. The line is for these: a place is free again as soon as its body is there. How many
 * requests a minute somebody may make limits what the line costs.
 */
public class BodyFilter extends HttpFilter {

  private static final String WHAT = "requests are being sent slowly";
  private static final Duration FOR_A_PLACE = Duration.ofSeconds(3);

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

  private final transient FairShares ofCallers =
      new FairShares(WHAT, new Share(30, 12), new Share(26, 20));
  private final transient FairShares ofStrangers =
      new FairShares(WHAT, new Share(24, 6), new Share(8, 8));

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
