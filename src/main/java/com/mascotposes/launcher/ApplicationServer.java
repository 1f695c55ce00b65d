package com.mascotposes.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;

/** Payara Micro in this JVM, with data source, broker and application. */
class ApplicationServer implements AutoCloseable {

  private static final Logger LOG = System.getLogger(ApplicationServer.class.getName());
  private static final String APPLICATION = "poses";
  private static final String UNPACKED_JARS = "runtime";
  private static final String PAYARA_HOOK = "Payara Micro Shutdown Hook";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final LauncherSettings settings;
  private final DataFolder data;
  private final Artefacts artefacts;
  private final BootProblems problems = new BootProblems();
  private volatile PayaraMicroRuntime runtime;
  private volatile FrontDoor door;

  ApplicationServer(LauncherSettings settings, DataFolder data, Artefacts artefacts) {
    this.settings = settings;
    this.data = data;
    this.artefacts = artefacts;
  }

  /**
   * Returns once the application answers at its address; until then nobody can ask there.
   *
   * @throws StartFailure the server, a command of {@code payara-config} or the deployment failed
   */
  void start() throws StartFailure {
    AlarmHandler.listen(problems::note);
    try {
      unpack();
      publishProperties();
      runtime = configured().bootStrap();
      deploy();
      open();
    } catch (BootstrapException | IOException | RuntimeException e) {
      LOG.log(Level.ERROR, "The server did not start", e);
      throw StartFailure.because("The server did not start: " + problems.firstOr(e), e);
    }
  }

  /**
   * Payara runs from unpacked jars with half the processor time; they are kept for the next start.
   *
   * <p>What else an earlier run wrote there goes: after {@code kill -9} Payara would find its
   * resources made already, and refuse to make them.
   */
  private void unpack() throws IOException {
    Path folder = data.folder("payara-" + Version.ofThisBuild().payara());
    Folders.deleteAllBut(UNPACKED_JARS, folder);
    PayaraMicro.setUpackedJarDir(folder.toFile());
    PayaraMicro.unpackJars();
  }

  private void publishProperties() {
    System.setProperty("payaramicro.disablePhoneHome", "true");
    System.setProperty("poses.broker.rar", artefacts.rar().toString());
    // Which adapter serves a message-driven bean is not for the portable WAR to say.
    System.setProperty("com.sun.enterprise.connectors.inbound.ramid", "poses-broker");
  }

  private PayaraMicro configured() throws IOException {
    PayaraMicro server = PayaraMicro.getInstance();
    server.setNoHazelcast(true);
    server.setPrintLogo(false);
    server.setHttpPort(ListeningPort.anyFree());
    server.setHttpAutoBind(true);
    server.setPreBootHandler(AdminCommands.named("pre-boot.asadmin")::run);
    server.setPostBootHandler(AdminCommands.named("post-boot.asadmin")::run);
    return server;
  }

  private void deploy() throws StartFailure {
    runtime.deploy(APPLICATION, "/", artefacts.war().toFile());
    if (!runtime.getDeployedApplicationNames().contains(APPLICATION)) {
      throw StartFailure.because("The application did not start: " + problems.first());
    }
  }

  private void open() throws StartFailure {
    int port = runtime.getLocalDescriptor().getHttpPorts().get(0);
    FrontDoor opened = FrontDoor.of(runtime);
    new Readiness("http://127.0.0.1:" + port).await();
    opened.open(settings.host(), settings.port());
    door = opened;
  }

  /** From now on a grave log record is also one line on the console. */
  void alarmTo(Console console) {
    AlarmHandler.listen(record -> console.complain("ERROR " + BootProblems.text(record)));
  }

  /**
   * Lets clients end what they do. Takes twenty seconds at most, and nothing when none came yet.
   */
  void leave() throws InterruptedException {
    if (door != null) {
      door.close();
      new Farewell().say();
      door.clear();
    }
  }

  /**
   * Lets jobs end as the application wishes, and the rest within twenty seconds more.
   *
   * <p>When the process ends, Payara stops itself in a thread of its own, as we do in ours. Whoever
   * comes second must wait: the database has to outlive the application.
   */
  @Override
  public void close() throws BootstrapException, InterruptedException {
    try {
      if (runtime != null) {
        runtime.shutdown();
      }
    } catch (IllegalStateException alreadyStopping) {
      LOG.log(Level.DEBUG, "Payara stops itself", alreadyStopping);
    }
    awaitOwnHook();
  }

  private void awaitOwnHook() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals(PAYARA_HOOK)) {
        thread.join(PATIENCE.plus(settings.drain()).toMillis());
      }
    }
  }
}
