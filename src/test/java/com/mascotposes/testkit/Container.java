package com.mascotposes.testkit;

import io.smallrye.config.inject.ConfigExtension;
import io.smallrye.faulttolerance.FaultToleranceExtension;
import io.smallrye.faulttolerance.metrics.MetricsIntegration;
import org.jboss.weld.junit5.WeldInitiator;

/** As much of a server as a plain test of interceptors needs: CDI, Config, Fault Tolerance. */
public final class Container {

  private Container() {}

  /** Knows these beans only; nothing is scanned. */
  public static WeldInitiator with(Class<?>... beans) {
    return WeldInitiator.of(
        WeldInitiator.createWeld()
            .addExtensions(
                new ConfigExtension(), new FaultToleranceExtension(MetricsIntegration.NOOP))
            .beanClasses(beans));
  }
}
