package com.mascotposes.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** WildFly's full configuration with MicroProfile and {@code docker/wildfly/poses.cli}. */
final class WildFly implements Server {

  private static final String CONFIGURATION = "standalone-full.xml";

  private final Site site;
  private final String port = Site.freePort();
  private final String managementPort = Site.freePort();

  WildFly(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "WildFly 39.0.1.Final";
  }

  private Path home() {
    return site.distribution("wildfly-39.0.1.Final");
  }

  /** Each run has a fresh one; the distribution itself only gets the driver's module. */
  private Path base() {
    return site.folder().resolve("standalone");
  }

  @Override
  public void install() throws IOException {
    Site.copyFolder(home().resolve("standalone"), base());
    Site.copy(site.driver(), site.folder().resolve("postgresql.jar"));
    setUp(home().resolve("docs/examples/enable-microprofile.cli"));
    setUp(Path.of("docker/wildfly/poses.cli").toAbsolutePath());
    byte[] once = Files.readAllBytes(configuration());
    String said = setUp(Path.of("docker/wildfly/poses.cli").toAbsolutePath());
    assertThat(said).contains("nothing to do");
    assertThat(Files.readAllBytes(configuration())).as("set up twice").isEqualTo(once);
    Site.copy(site.war(), base().resolve("deployments/poses.war"));
  }

  private Path configuration() {
    return base().resolve("configuration").resolve(CONFIGURATION);
  }

  private String setUp(Path script) throws IOException {
    Map<String, String> environment = new HashMap<>(site.settings());
    environment.put("JBOSS_HOME", home().toString());
    environment.put(
        "JAVA_OPTS", "-Dconfig=" + CONFIGURATION + " -Djboss.server.base.dir=" + base());
    return new Command(
            List.of("sh", home().resolve("bin/jboss-cli.sh").toString(), "--file=" + script),
            environment,
            site.log())
        .run();
  }

  @Override
  public ServerProcess start() throws IOException {
    Map<String, String> environment = new HashMap<>(site.settings());
    environment.put("JBOSS_HOME", home().toString());
    return ServerProcess.under(
        new Command(
                List.of(
                    "sh",
                    home().resolve("bin/standalone.sh").toString(),
                    "-c",
                    CONFIGURATION,
                    "-b",
                    "127.0.0.1",
                    "-Djboss.server.base.dir=" + base(),
                    "-Djboss.http.port=" + port,
                    "-Djboss.https.port=" + Site.freePort(),
                    "-Djboss.management.http.port=" + managementPort),
                environment,
                site.log())
            .start(),
        "org.jboss.as.standalone");
  }

  @Override
  public Path log() {
    return site.log();
  }

  @Override
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  @Override
  public URI health(String check) {
    return URI.create("http://127.0.0.1:" + managementPort + "/health/" + check);
  }
}
