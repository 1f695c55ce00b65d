package com.mascotposes.launcher;

import java.io.IOException;
import java.nio.file.Path;

/** Everything that happens between the command and {@code Ready}, in order. */
class Startup {

  /** Returned when the server runs and its threads keep the process alive. */
  static final int KEEP_RUNNING = -1;

  private final Console console;
  private final Shutdown shutdown;

  Startup(Console console) {
    this.console = console;
    this.shutdown = new Shutdown(console);
  }

  /**
   * @return {@link #KEEP_RUNNING}
   * @throws StartFailure something it needs is wrong; what had started is stopped by the process's
   *     end
   */
  int run() throws StartFailure {
    LogFiles.keepOffConsole();
    SettingFiles.publish();
    LauncherSettings settings = LauncherSettings.from(Settings.ofThisProcess());
    ListeningPort.requireFree(settings.host(), settings.port());
    shutdown.onSignal();
    if (settings.stopWithParent()) {
      ParentProcess.whenGone(() -> shutdown.leave(0));
    }
    console.say("Mascot Poses %s".formatted(Version.ofThisBuild().application()));
    try {
      start(settings, shutdown.opening(() -> DataFolder.open(settings.data())));
    } catch (IOException e) {
      throw StartFailure.because(
          "The data folder " + settings.data() + " cannot be used: " + e.getMessage(), e);
    }
    return KEEP_RUNNING;
  }

  private void start(LauncherSettings settings, DataFolder data) throws StartFailure, IOException {
    Path log = LogFiles.into(data.folder("logs"), settings.log());
    System.setProperty("java.io.tmpdir", data.scratchFolder("tmp").toString());
    MemoryHabits.modest();
    ApplicationProperties properties = new ApplicationProperties(settings, data);
    properties.publish(database(settings, data));
    console.say("Starting the server ...");
    ApplicationServer server = new ApplicationServer(settings, data, Artefacts.besideThisJar());
    shutdown.own(server);
    shutdown.beforehand(server::leave);
    server.start();
    console.say("Ready: " + settings.localUrl());
    properties.demoToken().ifPresent(token -> console.say("Demo token: " + token));
    console.say("Stop with Ctrl-C. Log: " + log);
    if (!settings.log().console()) {
      server.alarmTo(console);
    }
    MemoryHabits.giveBack();
  }

  private DatabaseAccess database(LauncherSettings settings, DataFolder data) throws StartFailure {
    if (settings.externalDatabase().isPresent()) {
      DatabaseAccess external = settings.externalDatabase().get();
      external.check();
      return external;
    }
    console.say("Starting the database ...");
    return shutdown.opening(() -> EmbeddedDatabase.start(data)).access();
  }
}
