package com.mascotposes.broker;

import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ResourceAdapterInternalException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.activemq.artemis.ra.ActiveMQResourceAdapter;

/**
 * Artemis' resource adapter that brings its own broker along, or talks to one that runs elsewhere.
 *
 * <p>Read from system properties, else environment variables, when the server starts the adapter:
 *
 * <ul>
 *   <li>{@code poses.jms.url}: an Artemis elsewhere, {@code tcp://host:port}, several separated by
 *       commas. Absent: a broker is started inside this JVM.
 *   <li>{@code poses.jms.user}, {@code poses.jms.password}: who we are there; both may be absent.
 *   <li>{@code poses.jms.dir}: the embedded broker's folder, {@code poses-broker} by default.
 * </ul>
 *
 * <p>A broker elsewhere that is absent or wrong delays nobody: message-driven beans go on trying in
 * the background, and a send fails at once.
 */
public class EmbeddedBrokerAdapter extends ActiveMQResourceAdapter {

  private static final long serialVersionUID = 1L;
  private static final int FOREVER = -1;
  private static final long SETUP_INTERVAL_MS = 2_000;

  /** A listener that fetched permits ahead would keep them from another node's idle threads. */
  private static final int NO_PREFETCH = 0;

  private static final long CALL_TIMEOUT_MS = 5_000;

  private transient EmbeddedBroker broker;

  @Override
  public void start(BootstrapContext context) throws ResourceAdapterInternalException {
    setSetupAttempts(FOREVER);
    setSetupInterval(SETUP_INTERVAL_MS);
    setConsumerWindowSize(NO_PREFETCH);
    Optional<String> elsewhere = setting("poses.jms.url");
    if (elsewhere.isPresent()) {
      talkTo(BrokerAddress.parse(elsewhere.get()));
    } else {
      startBroker(Path.of(setting("poses.jms.dir").orElse("poses-broker")));
    }
    super.start(context);
  }

  private void talkTo(BrokerAddress address) {
    setConnectorClassName(address.connectorClassNames());
    setConnectionParameters(address.connectionParameters());
    // For listeners; ra.xml says otherwise for senders.
    setReconnectAttempts(FOREVER);
    setCallTimeout(CALL_TIMEOUT_MS);
    setCallFailoverTimeout(CALL_TIMEOUT_MS);
    setting("poses.jms.user").ifPresent(this::setUserName);
    setting("poses.jms.password").ifPresent(this::setPassword);
  }

  private void startBroker(Path folder) throws ResourceAdapterInternalException {
    broker = new EmbeddedBroker(folder);
    broker.start();
  }

  /** Ends the connections first, then the embedded broker, if there is one. */
  @Override
  public void stop() {
    super.stop();
    if (broker != null) {
      broker.stop();
      broker = null;
    }
  }

  private static Optional<String> setting(String key) {
    String environmentName = key.toUpperCase(Locale.ROOT).replace('.', '_');
    return Optional.ofNullable(System.getProperty(key, System.getenv(environmentName)))
        .filter(value -> !value.isBlank());
  }
}
