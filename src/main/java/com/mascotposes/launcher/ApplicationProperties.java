package com.mascotposes.launcher;

import java.io.IOException;
import java.util.Optional;

/** What the launcher tells the application and the broker, as system properties. */
class ApplicationProperties {

  private final LauncherSettings settings;
  private final DataFolder data;
  private final Optional<String> demoToken;

  /**
   * @throws IOException the data folder cannot be written
   */
  ApplicationProperties(LauncherSettings settings, DataFolder data) throws IOException {
    this.settings = settings;
    this.data = data;
    this.demoToken =
        settings.externalDatabase().isPresent()
            ? Optional.empty()
            : Optional.of(data.secret("demo-token"));
  }

  /** The token of the demo account; none with a database that is not ours to seed. */
  Optional<String> demoToken() {
    return demoToken;
  }

  void publish(DatabaseAccess database) throws IOException {
    System.setProperty("poses.db.url", database.url());
    System.setProperty("poses.db.user", database.user());
    System.setProperty("poses.db.password", database.password());
    System.setProperty("poses.port", Integer.toString(settings.port()));
    System.setProperty("poses.public.url", settings.publicUrl());
    System.setProperty("poses.data", settings.data().toString());
    System.setProperty("poses.node.id", data.nodeId());
    System.setProperty("poses.jms.dir", data.resolve("queue").toString());
    demoToken.ifPresent(token -> System.setProperty("poses.demo.token", token));
  }
}
