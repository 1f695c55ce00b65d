package com.mascotposes.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Opens a node about whose readiness nobody asks, and lets it be told that it closes. */
@WebListener
public class OpeningListener implements ServletContextListener {

  private static final long PATIENCE_SECONDS = 4;

  @Resource ManagedScheduledExecutorService timers;

  @Inject Opening opening;

  @Inject Closing closing;

  private Future<?> started;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    closing.register(event.getServletContext().getContextPath());
    started = timers.schedule(opening::open, PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Whoever still waits for the opening must not hold up the end. */
  @Override
  public void contextDestroyed(ServletContextEvent event) {
    closing.unregister(event.getServletContext().getContextPath());
    started.cancel(false);
    opening.open();
  }
}
