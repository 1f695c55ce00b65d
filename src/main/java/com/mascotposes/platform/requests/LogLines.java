package com.mascotposes.platform.requests;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Makes every log record of ours fit to be read: it names the request, and nothing that a client
 * sent can begin a line of its own.
 *
 * <p>A handler on the logger of our packages sees each of their records before the server's own
 * handlers do, whichever server this is, and rewrites it for them; no class that logs has to know.
 * {@code java.util.logging} forgets loggers that nobody holds, hence the constant.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class LogLines extends Handler {

  private static final Logger OURS = Logger.getLogger("com.mascotposes");

  @PostConstruct
  void attach() {
    OURS.addHandler(this);
  }

  @PreDestroy
  void detach() {
    OURS.removeHandler(this);
  }

  @Override
  public void publish(LogRecord record) {
    String message = CleanText.of(CleanText.formatted(record));
    String request = RequestMark.current().map(mark -> " [request " + mark.id() + "]").orElse("");
    record.setParameters(null);
    record.setResourceBundle(null);
    record.setMessage(message + request);
    if (record.getThrown() != null) {
      record.setThrown(CleanFailure.of(record.getThrown()));
    }
  }

  @Override
  public void flush() {
    // The server's handlers write.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
