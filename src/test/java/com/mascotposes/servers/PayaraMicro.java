package com.mascotposes.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Payara Micro as its makers ship it, with the boot commands of {@code payara-config/}. */
final class PayaraMicro implements Server {

  private static final String UNPACKED_JARS = "runtime";

  private final Site site;
  private final String port = Site.freePort();

  PayaraMicro(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "Payara Micro 6.2025.10";
  }

  @Override
  public void install() throws IOException {
    Files.createDirectories(unpacked());
  }

  private Path unpacked() {
    return site.folder().resolve("unpacked");
  }

  private Path jar() throws IOException {
    try (Stream<Path> files = Files.list(site.target().resolve("lib"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("payara-micro-"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Boot commands make what they name, so what an earlier run made has to go. */
  private void forgetEarlierRun() throws IOException {
    try (Stream<Path> files = Files.list(unpacked())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (!file.getFileName().toString().equals(UNPACKED_JARS)) {
          Site.delete(file);
        }
      }
    }
  }

  @Override
  public ServerProcess start() throws IOException {
    forgetEarlierRun();
    Path commands = Path.of("payara-config").toAbsolutePath();
    return new ServerProcess(
        site.command(
                List.of(
                    Command.JAVA_HOME.resolve("bin/java").toString(),
                    "-Xmx512m",
                    "-Dposes.broker.rar=" + site.target().resolve("poses-broker.rar"),
                    "-Dcom.sun.enterprise.connectors.inbound.ramid=poses-broker",
                    "-Dposes.jms.dir=" + site.folder().resolve("queue"),
                    "-jar",
                    jar().toString(),
                    "--nohazelcast",
                    "--disablephonehome",
                    "--port",
                    port,
                    "--unpackdir",
                    unpacked().toString(),
                    "--prebootcommandfile",
                    commands.resolve("pre-boot.asadmin").toString(),
                    "--postbootcommandfile",
                    commands.resolve("post-boot.asadmin").toString(),
                    "--deploy",
                    site.war().toString(),
                    "--contextroot",
                    "/"))
            .start()
            .toHandle());
  }

  @Override
  public Path log() {
    return site.log();
  }

  @Override
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
