package com.mascotposes.launcher;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Lets the application's clients end what they do, before it is taken down.
 *
 * <p>The application's side of it is an MBean: told to begin, it ends a connection with every
 * answer and lets go whoever waits for news, and it counts the requests under way.
 */
final class Farewell {

  private static final Logger LOG = System.getLogger(Farewell.class.getName());
  private static final String NAME = "com.mascotposes:type=Closing,*";

  /** Time for clients that ask all the time to be told, each on its connection. */
  private static final Duration LEAST = Duration.ofSeconds(1);

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();

  /**
   * Returns when no request is under way any more, after one second at least and twenty at most.
   */
  void say() throws InterruptedException {
    long begun = System.nanoTime();
    try {
      for (ObjectName closing : beans.queryNames(new ObjectName(NAME), null)) {
        beans.invoke(closing, "begin", null, null);
        await(closing, begun);
      }
    } catch (JMException e) {
      LOG.log(Level.WARNING, "The application was not told that it closes", e);
    }
  }

  private void await(ObjectName closing, long begun) throws JMException, InterruptedException {
    long waited = 0;
    while (waited < LEAST.toNanos() || (underWay(closing) > 0 && waited < LONGEST.toNanos())) {
      Thread.sleep(PAUSE.toMillis());
      waited = System.nanoTime() - begun;
    }
  }

  private int underWay(ObjectName closing) throws JMException {
    return (int) beans.getAttribute(closing, "RequestsUnderWay");
  }
}
