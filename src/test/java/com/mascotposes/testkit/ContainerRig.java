package com.mascotposes.testkit;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.event.container.BeforeDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * What {@code arquillian.xml} needs: a PostgreSQL of this test run and a clean folder for the
 * server.
 *
 * <p>Arquillian finds it as a service, only when a container test runs. The database is thrown away
 * when this JVM ends; all container tests of a run share it, so each makes its own accounts.
 */
public class ContainerRig implements LoadableExtension {

  private static final String WORK = System.getProperty("poses.it.work", "target");

  @Override
  public void register(ExtensionBuilder builder) {
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.start();
      System.setProperty("poses.it.db.url", postgres.getJdbcUrl("postgres", "postgres"));
    } catch (IOException e) {
      throw new UncheckedIOException("the tests' database did not start", e);
    }
    builder.observer(FreshServer.class);
    builder.override(
        DeployableContainer.class,
        PayaraMicroDeployableContainer.class,
        KnownServletContainer.class);
  }

  /** Keeps the server's unpacked jars, which take seconds, and nothing else of an earlier run. */
  public static class FreshServer {

    private static final String FOLDER = "container/payara";
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

    /** Called by Arquillian before it starts the server for a test class. */
    public void clear(@Observes BeforeDeploy event) throws IOException {
      awaitTheEndOfTheLastOne();
      File[] children = new File(WORK, FOLDER).listFiles();
      for (File child : children == null ? new File[0] : children) {
        if (!child.getName().equals("runtime")) {
          FileUtils.forceDelete(child);
        }
      }
    }

    /** Arquillian asks a server to stop and goes on; the server still writes while it does. */
    private static void awaitTheEndOfTheLastOne() {
      ProcessHandle.current()
          .children()
          .filter(FreshServer::isServer)
          .forEach(
              server ->
                  server.onExit().orTimeout(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS).join());
    }

    private static boolean isServer(ProcessHandle process) {
      return process.info().commandLine().filter(line -> line.contains(FOLDER)).isPresent();
    }
  }
}
