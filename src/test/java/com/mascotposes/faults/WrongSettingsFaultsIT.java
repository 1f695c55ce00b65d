package com.mascotposes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node that was told something wrong says so, and does what it can all the same. */
class WrongSettingsFaultsIT {

  private Rig rig;
  private Broker broker;
  private Node node;

  @BeforeEach
  void build() throws IOException {
    rig = new Rig("wrong-settings");
    Path folder = rig.folder().resolve("broker");
    Rig.delete(folder);
    broker = new Broker(Files.createDirectories(folder));
    node = rig.node("node");
    rig.provider.follows(call -> Reply.good());
  }

  @AfterEach
  void stop() {
    rig.close();
    broker.close();
  }

  /**
   * Nobody listens where the broker should be: everything but ordering works, then that too. And a
   * database of one's own is given no demo account.
   */
  @Test
  void brokerAddressIsWrong_delaysNothingButTheJobs() {
    broker.stop();
    node.set("poses.jms.url", broker.url());
    node.set("poses.job.atempts", "5");

    node.start();

    assertThat(rig.database.number("select count(*) from account")).as("no demo account").isZero();
    Designer designer = rig.designer(2);
    assertThat(node.logged("Setting poses.job.atempts is unknown")).isEqualTo(1);
    assertThat(Api.get(node, designer.token(), "/mascots").status()).isEqualTo(200);
    Order order = rig.order(designer, "waving").send(node);
    assertThat(order.status()).isEqualTo(503);
    assertThat(order.retryAfter()).isNotEmpty();
    assertThat(rig.balance(designer)).isEqualTo(2);
    broker.start();
    rig.orders.sendAgain(node);
    rig.awaitEndAndCheck();
    assertThat(rig.pose(order)).startsWith("completed");
  }
}
