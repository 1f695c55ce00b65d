package com.mascotposes.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Open Liberty with {@code docker/liberty/server.xml}. */
final class OpenLiberty implements Server {

  private final Site site;
  private final String port = Site.freePort();

  OpenLiberty(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "Open Liberty 26.0.0.3";
  }

  @Override
  public void install() throws IOException {
    Path server = site.folder().resolve("usr/servers/poses");
    Site.copy(Path.of("docker/liberty/server.xml"), server.resolve("server.xml"));
    Site.copy(site.driver(), site.folder().resolve("usr/shared/resources/postgresql.jar"));
    Site.copy(site.war(), server.resolve("apps/poses.war"));
  }

  @Override
  public ServerProcess start() throws IOException {
    Map<String, String> environment = new HashMap<>(site.settings());
    environment.put("WLP_USER_DIR", site.folder().resolve("usr").toString());
    environment.put("POSES_PORT", port);
    String program = site.distribution("wlp").resolve("bin/server").toString();
    return ServerProcess.under(
        new Command(List.of("sh", program, "run", "poses"), environment, site.log()).start(),
        "ws-server.jar");
  }

  @Override
  public Path log() {
    return site.folder().resolve("usr/servers/poses/logs/messages.log");
  }

  @Override
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
