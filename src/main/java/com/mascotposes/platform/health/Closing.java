package com.mascotposes.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * The end of a node, told before anything of it is taken down: what comes then would be answered by
 * the server, wrongly. Whoever runs the server keeps new connections away, says here that it
 * closes, and waits for what is under way. The launcher does; it finds this as the MBean {@code
 * com.mascotposes:type=Closing}.
 */
@ApplicationScoped
public class Closing implements ClosingMXBean {

  private final AtomicInteger underWay = new AtomicInteger();
  private volatile boolean begun;

  /**
   * Takes the place of one that a deployment which failed left behind.
   *
   * @param context the application's context path, since several may run in one server
   */
  void register(String context) {
    unregister(context);
    try {
      ManagementFactory.getPlatformMBeanServer().registerMBean(this, name(context));
    } catch (JMException e) {
      throw new IllegalStateException("The server takes no MBean of ours", e);
    }
  }

  /** Does nothing when it is not registered. */
  void unregister(String context) {
    MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    try {
      if (beans.isRegistered(name(context))) {
        beans.unregisterMBean(name(context));
      }
    } catch (JMException e) {
      throw new IllegalStateException("The server does not let go of our MBean", e);
    }
  }

  private static ObjectName name(String context) throws JMException {
    return new ObjectName("com.mascotposes:type=Closing,context=" + ObjectName.quote(context));
  }

  @Override
  public void begin() {
    begun = true;
  }

  /** Whether it has been told; then whoever waits for news is to be let go. */
  public boolean hasBegun() {
    return begun;
  }

  @Override
  public int getRequestsUnderWay() {
    return underWay.get();
  }

  void requestBegins() {
    underWay.incrementAndGet();
  }

  void requestEnds() {
    underWay.decrementAndGet();
  }
}
