package com.mascotposes.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClosingTest {

  private static final String CONTEXT = "/closing-test";

  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
  private final Closing closing = new Closing();

  @AfterEach
  void unregister() {
    closing.unregister(CONTEXT);
  }

  @Test
  void toldFromOutside_hasBegun() throws Exception {
    closing.register(CONTEXT);
    closing.requestBegins();

    beans.invoke(name(), "begin", null, null);

    assertThat(closing.hasBegun()).isTrue();
    assertThat(beans.getAttribute(name(), "RequestsUnderWay")).isEqualTo(1);
  }

  @Test
  void leftBehindByAnEarlierDeployment_isReplaced() throws Exception {
    Closing earlier = new Closing();
    earlier.register(CONTEXT);
    closing.register(CONTEXT);

    beans.invoke(name(), "begin", null, null);

    assertThat(closing.hasBegun()).isTrue();
    assertThat(earlier.hasBegun()).isFalse();
  }

  @Test
  void unregisteredTwice_isNone() throws Exception {
    closing.register(CONTEXT);

    closing.unregister(CONTEXT);
    closing.unregister(CONTEXT);

    assertThat(beans.isRegistered(name())).isFalse();
  }

  private static ObjectName name() throws Exception {
    return new ObjectName("com.mascotposes:type=Closing,context=" + ObjectName.quote(CONTEXT));
  }
}
