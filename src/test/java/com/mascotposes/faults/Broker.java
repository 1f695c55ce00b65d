package com.mascotposes.faults;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** An Artemis that several nodes share, or that fills the queue of one before it starts. */
final class Broker implements AutoCloseable {

  private static final Duration REDELIVERY = Duration.ofSeconds(1);
  private static final int JOURNAL_FILE_BYTES = 4 << 20;

  private final int port = Ports.free();
  private final Path folder;
  private EmbeddedActiveMQ server;

  Broker(Path folder) throws Exception {
    this.folder = folder;
    start();
  }

  /** With what is in the journal, on the same port as before. */
  void start() throws Exception {
    server = new EmbeddedActiveMQ().setConfiguration(configuration());
    server.start();
  }

  private ConfigurationImpl configuration() throws Exception {
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setName("shared").setBrokerInstance(folder.toFile());
    configuration.setSecurityEnabled(false).setJMXManagementEnabled(false);
    configuration.setCriticalAnalyzer(false).setPersistenceEnabled(true);
    configuration
        .setJournalType(JournalType.NIO)
        .setJournalFileSize(JOURNAL_FILE_BYTES)
        .setJournalMinFiles(2)
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
    return configuration;
  }

  String url() {
    return "tcp://127.0.0.1:" + port;
  }

  /** Puts as many messages on the queue, on disk. */
  void send(String queue, int messages) {
    try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url());
        JMSContext context = factory.createContext(JMSContext.SESSION_TRANSACTED)) {
      JMSProducer producer = context.createProducer();
      for (int i = 0; i < messages; i++) {
        producer.send(context.createQueue(queue), "one of many");
      }
      context.commit();
    }
  }

  void stop() throws Exception {
    server.stop();
  }

  /** As if its disk had been replaced. */
  void loseEverything() throws Exception {
    stop();
    Rig.delete(folder);
    Files.createDirectories(folder);
    start();
  }

  @Override
  public void close() throws Exception {
    stop();
  }
}
