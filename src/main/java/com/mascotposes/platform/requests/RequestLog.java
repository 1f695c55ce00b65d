package com.mascotposes.platform.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * One line for each request that changed something, was refused, or took long. Designers poll: a
 * line for each look would bury the rest. Neither query nor headers nor body are told, since they
 * hold words and secrets.
 */
@ApplicationScoped
public class RequestLog {

  private static final Logger LOG = System.getLogger(RequestLog.class.getName());

  private static final long SLOW_NS = 2_000_000_000L;
  private static final int FIRST_REFUSAL = 400;
  private static final int LONGEST_PATH = 200;

  void answered(HttpServletRequest request, int status, long tookNs) {
    boolean isLook = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (isLook && status < FIRST_REFUSAL && tookNs < SLOW_NS) {
      return;
    }
    LOG.log(
        Level.INFO,
        "{0} {1} answered {2,number,#} after {3,number,#} ms to {4}",
        request.getMethod(),
        shortened(request.getRequestURI()),
        status,
        tookNs / 1_000_000,
        RequestMark.currentAddress());
  }

  private static String shortened(String path) {
    return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
  }
}
