package com.mascotposes.jobs.recovery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Ends a node's work while the application is still whole. When {@link JobTimers} is destroyed
 * Payara no longer loads classes, and a picture that comes then finds nobody to read it unless one
 * came before.
 */
@WebListener
public class DrainListener implements ServletContextListener {

  @Inject JobDrain drain;

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    drain.drain();
  }
}
