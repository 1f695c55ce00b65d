package com.mascotposes.faults;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** What {@link Broker} starts: an Artemis server until its standard input ends. */
final class BrokerProcess {

  private static final Duration REDELIVERY = Duration.ofSeconds(1);
  private static final int JOURNAL_FILE_BYTES = 4 << 20;

  private BrokerProcess() {}

  /**
   * @param arguments folder of the journal, and the address to listen on
   */
  public static void main(String[] arguments) throws Exception {
    EmbeddedActiveMQ server = new EmbeddedActiveMQ();
    server.setConfiguration(configuration(Path.of(arguments[0]), arguments[1]));
    server.start();
    while (System.in.read() >= 0) {
      // nobody has anything to say
    }
    server.stop();
    System.exit(0);
  }

  private static ConfigurationImpl configuration(Path folder, String url) throws Exception {
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
    configuration.addAcceptorConfiguration("tcp", url);
    return configuration;
  }
}
