package com.mascotposes.platform.requests;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes every log record of ours fit to be read: it names the request, and nothing that a client
 * sent can begin a line of its own.
 *
 * <p>A handler on the logger of our packages sees each of their records before the server's own
 * handlers do, whichever server this is, and rewrites it for them; no class that logs has to know.
 * {@code java.util.logging} forgets loggers that nobody holds, hence the constant. The handler is a
 * class of its own: WildFly looks into every parent class of a bean, and the JDK does not let it.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class LogLines {

  private static final Logger OURS = Logger.getLogger("com.mascotposes");

  @Inject
  @ConfigProperty(name = "poses.log.format")
  String format;

  private LogLineHandler handler;

  @PostConstruct
  void attach() {
    handler = new LogLineHandler("json".equals(format));
    OURS.addHandler(handler);
  }

  @PreDestroy
  void detach() {
    OURS.removeHandler(handler);
  }
}
