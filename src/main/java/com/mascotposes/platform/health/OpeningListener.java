package com.mascotposes.platform.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;

/** Opens a node about whose readiness nobody asks, and lets it be told that it closes. */
@WebListener
public class OpeningListener implements ServletContextListener {

  private static final Duration PATIENCE = Duration.ofSeconds(4);

  @Inject Opening opening;

  @Inject Closing closing;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    closing.register(event.getServletContext().getContextPath());
    opening.openIn(PATIENCE);
  }

  /** Whoever still waits for the opening must not hold up the end. */
  @Override
  public void contextDestroyed(ServletContextEvent event) {
    closing.unregister(event.getServletContext().getContextPath());
    opening.open();
  }
}
