package com.mascotposes.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Payara Server with a domain of its own, set up by {@code payara-config/server.sh}. */
final class PayaraServer implements Server {

  private static final List<String> PORTS =
      List.of(
          "domain.adminPort",
          "domain.instancePort",
          "http.ssl.port",
          "jms.port",
          "orb.listener.port",
          "orb.ssl.port",
          "orb.mutualauth.port",
          "domain.jmxPort",
          "osgi.shell.telnet.port",
          "java.debugger.port");

  private final Site site;
  private final Map<String, String> ports =
      PORTS.stream().collect(Collectors.toMap(port -> port, port -> Site.freePort()));
  private boolean deployed;

  PayaraServer(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "Payara Server 6.2025.10";
  }

  private Path domains() {
    return site.folder().resolve("domains");
  }

  private Path domain() {
    return domains().resolve("poses");
  }

  @Override
  public void install() throws IOException {
    Files.createDirectories(domains());
    asadmin(
        "create-domain",
        "--nopassword",
        "--checkports=false",
        "--domaindir",
        domains().toString(),
        "--domainproperties",
        ports.entrySet().stream()
            .map(port -> port.getKey() + "=" + port.getValue())
            .collect(Collectors.joining(":")),
        "poses");
    script("prepare", domain().toString(), site.driver().toString());
  }

  /** Runs {@code asadmin}, which talks to this domain's port. */
  String asadmin(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", program("bin/asadmin").toString()));
    command.addAll(List.of("--user", "admin", "--interactive=false"));
    command.addAll(List.of("--port", ports.get("domain.adminPort")));
    command.addAll(List.of(words));
    return site.command(command).run();
  }

  Site site() {
    return site;
  }

  /** A file of the distribution. */
  Path program(String path) {
    return site.distribution("payara6").resolve(path);
  }

  /** Runs {@code payara-config/server.sh}. */
  String script(String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("sh", Path.of("payara-config/server.sh").toAbsolutePath().toString()));
    command.addAll(List.of(words));
    Map<String, String> environment = new HashMap<>(site.settings());
    environment.put("ASADMIN", program("bin/asadmin").toString());
    environment.put("ADMIN_PORT", ports.get("domain.adminPort"));
    return new Command(command, environment, site.log()).run();
  }

  @Override
  public ServerProcess start() throws IOException {
    // loopback from the first moment; afterwards it stands in domain.xml
    asadmin(
        "start-domain",
        "--prebootcommandfile",
        Path.of("payara-config/server-harden.asadmin").toAbsolutePath().toString(),
        "--domaindir",
        domains().toString(),
        "poses");
    ServerProcess process = new ServerProcess(ProcessHandle.of(pid()).orElseThrow());
    if (!deployed) {
      setUpAndDeploy();
      deployed = true;
    }
    return process;
  }

  private long pid() throws IOException {
    return Long.parseLong(Files.readString(domain().resolve("config/pid")).strip());
  }

  private void setUpAndDeploy() throws IOException {
    assertThatThrownBy(() -> script("deploy", site.war().toString()))
        .hasMessageContaining("PosesPool is missing")
        .hasMessageContaining("server.sh setup");
    script("setup");
    assertThat(script("setup")).as("set up twice").contains("threads: nothing to do");
    assertThat(script("harden")).as("hardened twice").contains("nothing to do");
    script("deploy", site.war().toString());
    assertThat(script("deploy", site.war().toString()))
        .as("deployed twice")
        .contains("nothing to do");
  }

  @Override
  public Path log() {
    return domain().resolve("logs/server.log");
  }

  @Override
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + ports.get("domain.instancePort") + path);
  }

  /** The console's address. */
  URI console() {
    return URI.create("http://127.0.0.1:" + ports.get("domain.adminPort") + "/");
  }

  /** OpenMQ's port mapper. */
  String brokerPort() {
    return ports.get("jms.port");
  }
}
