package com.mascotposes.platform.settings;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Says at the start which of the server's resources are missing. WildFly refuses the application
 * without them, Payara mostly; Open Liberty starts it without a queue, and every order would fail.
 */
@WebListener
public class MissingResourcesListener implements ServletContextListener {

  private static final Logger LOG = System.getLogger(MissingResourcesListener.class.getName());

  private static final List<String> NEEDED = List.of("jdbc/poses", "jms/PosesCF", "jms/PoseJobs");

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      for (String name : missing(new InitialContext())) {
        LOG.log(
            Level.ERROR,
            "{0} is missing on this server; its set-up makes it: payara-config/server.sh,"
                + " docker/wildfly/poses.cli or docker/liberty/server.xml",
            name);
      }
    } catch (NamingException e) {
      throw new IllegalStateException("the server has no names to look up", e);
    }
  }

  /** Those that the server does not have, or not ready for use. */
  static List<String> missing(Context names) {
    return NEEDED.stream().filter(name -> !isThere(names, name)).toList();
  }

  private static boolean isThere(Context names, String name) {
    try {
      return names.lookup("java:comp/env/" + name) != null;
    } catch (NamingException e) {
      LOG.log(Level.DEBUG, name, e);
      return false;
    }
  }
}
