package com.mascotposes.broker;

import jakarta.resource.spi.ResourceAdapterInternalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/**
 * An Artemis broker inside this JVM, reached as {@code vm://0} and from nowhere else.
 *
 * <p>Every accepted message is on disk before the sender goes on, so it survives {@code kill -9}.
 */
class EmbeddedBroker {

  private static final Logger LOG = System.getLogger(EmbeddedBroker.class.getName());
  private static final int MEBIBYTE = 1 << 20;
  private static final int NEVER_BLOCK_FOR_DISK_USAGE = -1;

  private final Path folder;
  private final EmbeddedActiveMQ server;

  /**
   * @param folder where the journal lives; created when absent, used by one broker at a time
   */
  EmbeddedBroker(Path folder) {
    this.folder = folder.toAbsolutePath();
    this.server = new EmbeddedActiveMQ().setConfiguration(configuration());
  }

  private Configuration configuration() {
    var configuration = new ConfigurationImpl();
    configuration.setName("poses").setBrokerInstance(folder.toFile());
    configuration.setSecurityEnabled(false).setJMXManagementEnabled(false);
    configuration.setCriticalAnalyzer(false);
    configuration
        .setPersistenceEnabled(true)
        .setJournalType(JournalType.NIO)
        .setJournalSyncTransactional(true)
        .setJournalSyncNonTransactional(true)
        .setJournalFileSize(4 * MEBIBYTE)
        .setJournalMinFiles(2)
        .setJournalDirectory(folder.resolve("journal").toString())
        .setBindingsDirectory(folder.resolve("bindings").toString())
        .setPagingDirectory(folder.resolve("paging").toString())
        .setLargeMessagesDirectory(folder.resolve("large").toString());
    // Artemis would hold back every sender, silently and for ever, once the disk is 90 % full.
    configuration.setMaxDiskUsage(NEVER_BLOCK_FOR_DISK_USAGE);
    configuration.setPersistDeliveryCountBeforeDelivery(true);
    configuration.addAddressSetting("#", addressSettings());
    return addAcceptor(configuration);
  }

  private static Configuration addAcceptor(ConfigurationImpl configuration) {
    try {
      return configuration.addAcceptorConfiguration("in-vm", "vm://0");
    } catch (Exception e) {
      throw new IllegalStateException("Artemis does not know its own in-VM address", e);
    }
  }

  /**
   * A message that fails ten times is kept in {@code DLQ}, where an administrator sees it. Beyond
   * 20 MB a queue goes to disk instead of memory: a million waiting messages are fine.
   */
  private static AddressSettings addressSettings() {
    return new AddressSettings()
        .setRedeliveryDelay(1_000)
        .setMaxDeliveryAttempts(10)
        .setDeadLetterAddress(SimpleString.of("DLQ"))
        .setExpiryAddress(SimpleString.of("DLQ"))
        .setAutoCreateDeadLetterResources(true)
        .setAutoDeleteQueues(false)
        .setAutoDeleteAddresses(false)
        .setMaxSizeBytes(20L * MEBIBYTE)
        .setPageSizeBytes(2 * MEBIBYTE)
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE);
  }

  /**
   * @throws ResourceAdapterInternalException the folder cannot be used, or another broker uses it
   */
  void start() throws ResourceAdapterInternalException {
    try {
      server.start();
    } catch (Exception e) {
      throw new ResourceAdapterInternalException("The broker in " + folder + " did not start", e);
    }
  }

  void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      LOG.log(Level.WARNING, "The broker did not stop cleanly; its journal is safe", e);
    }
  }
}
