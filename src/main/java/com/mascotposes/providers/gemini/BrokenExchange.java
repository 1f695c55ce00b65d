package com.mascotposes.providers.gemini;

import com.mascotposes.providers.ProviderException;
import com.mascotposes.providers.UnknownOutcomeException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;

/**
 * Says what a broken connection means: the request surely never left, or nobody knows.
 *
 * <p>Whoever is in doubt says "unknown": a picture may have been drawn and billed.
 */
final class BrokenExchange {

  /** How other HTTP engines call a connection that was never made. */
  private static final Set<String> NEVER_CONNECTED =
      Set.of(
          "ConnectTimeoutException",
          "HttpConnectTimeoutException",
          "HttpHostConnectException",
          "UnresolvedAddressException");

  private BrokenExchange() {}

  static ProviderException meaning(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (neverConnected(cause)) {
        return new BriefOutageException("The drawing service cannot be reached.", failure);
      }
    }
    return new UnknownOutcomeException(
        "The connection to the drawing service failed before its answer came.", failure);
  }

  private static boolean neverConnected(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof UnknownHostException
        || cause instanceof NoRouteToHostException
        || cause instanceof SSLHandshakeException
        || NEVER_CONNECTED.contains(cause.getClass().getSimpleName())
        || isConnectTimeout(cause);
  }

  /** The JDK throws the same class for both time limits and tells them apart by text only. */
  private static boolean isConnectTimeout(Throwable cause) {
    return cause instanceof SocketTimeoutException
        && cause.getMessage() != null
        && cause.getMessage().toLowerCase(Locale.ROOT).startsWith("connect timed out");
  }
}
