package com.mascotposes.faults;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * A process of its own with an Artemis that several nodes share, or that fills the queue of one
 * before it starts.
 */
final class Broker implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port = Ports.free();
  private final Path folder;
  private Process process;

  Broker(Path folder) {
    this.folder = folder.toAbsolutePath();
    start();
  }

  /** With what is in the journal, on the same port as before. */
  void start() {
    File log = folder.resolveSibling(folder.getFileName() + ".log").toFile();
    try {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx192m",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  classPath(),
                  BrokerProcess.class.getName(),
                  folder.toString(),
                  url())
              .redirectErrorStream(true)
              .redirectOutput(log)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Await.until("the broker listens", PATIENCE, this::listens, () -> "see " + log);
  }

  /** Artemis as the product ships it. */
  private static String classPath() {
    Path target = Path.of(System.getProperty("poses.it.target", "target"));
    return target.resolve("test-classes") + File.pathSeparator + target.resolve("broker-lib/*");
  }

  private boolean listens() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
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

  /** It closes its connections and its journal. */
  void stop() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitEnd();
  }

  /** SIGKILL: nothing can be tidied up. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  private void awaitEnd() {
    Await.until("the broker ends", PATIENCE, () -> !process.isAlive());
  }

  /** As if its disk had been replaced. */
  void loseEverything() throws IOException {
    stop();
    Rig.delete(folder);
    Files.createDirectories(folder);
    start();
  }

  @Override
  public void close() {
    stop();
  }
}
