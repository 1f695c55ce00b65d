package com.mascotposes.faults;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** An Artemis that several nodes share. */
final class Broker implements AutoCloseable {

  private static final Duration REDELIVERY = Duration.ofSeconds(1);

  private final int port = Ports.free();
  private final EmbeddedActiveMQ server;

  Broker(Path folder) throws Exception {
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setName("shared").setBrokerInstance(folder.toFile());
    configuration.setSecurityEnabled(false).setJMXManagementEnabled(false);
    configuration.setCriticalAnalyzer(false).setPersistenceEnabled(true);
    configuration
        .setJournalDirectory(folder.resolve("journal").toString())
        .setBindingsDirectory(folder.resolve("bindings").toString())
        .setPagingDirectory(folder.resolve("paging").toString())
        .setLargeMessagesDirectory(folder.resolve("large").toString())
        .setMaxDiskUsage(-1);
    configuration.addAddressSetting(
        "#",
        new AddressSettings()
            .setRedeliveryDelay(REDELIVERY.toMillis())
            .setAutoDeleteQueues(false)
            .setAutoDeleteAddresses(false));
    configuration.addAcceptorConfiguration("tcp", url());
    server = new EmbeddedActiveMQ().setConfiguration(configuration);
    server.start();
  }

  String url() {
    return "tcp://127.0.0.1:" + port;
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }
}
