package com.mascotposes.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.LogManager;

/** Sends every log record of this process into a folder; the console stays readable. */
final class LogFiles {

  private LogFiles() {}

  /** Until there is a folder for them, log records go nowhere. */
  static void keepOffConsole() {
    LogManager.getLogManager().reset();
  }

  /**
   * Payara reads the same configuration again when it boots.
   *
   * @param style whether as JSON, and whether to the console as well
   * @return the newest log file; older ones have a higher number
   */
  static Path into(Path folder, LogStyle style) throws IOException {
    var properties = new Properties();
    try (InputStream in = LogFiles.class.getResourceAsStream("logging.properties")) {
      properties.load(in);
    }
    properties.setProperty("java.util.logging.FileHandler.pattern", pattern(folder));
    apply(style, properties);
    Path configuration = folder.resolve("logging.properties");
    try (OutputStream out = Files.newOutputStream(configuration)) {
      properties.store(out, "Written at each start");
    }
    System.setProperty("java.util.logging.config.file", configuration.toString());
    LogManager.getLogManager().readConfiguration();
    captureStrayOutput(folder.resolve("output.log"));
    return folder.resolve("poses.0.log");
  }

  private static void apply(LogStyle style, Properties properties) {
    if (style.console()) {
      properties.merge("handlers", " " + ConsoleLogHandler.class.getName(), LogFiles::appended);
    }
    if (style.json()) {
      String formatter = JsonFormatter.class.getName();
      properties.setProperty("java.util.logging.FileHandler.formatter", formatter);
      properties.setProperty(ConsoleLogHandler.class.getName() + ".formatter", formatter);
    }
  }

  private static Object appended(Object value, Object addition) {
    return value.toString() + addition;
  }

  /**
   * Libraries print now and then; what we say ourselves goes to the streams {@link Console} holds.
   */
  private static void captureStrayOutput(Path file) throws IOException {
    var output = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
    System.setOut(output);
    System.setErr(output);
  }

  /** A file handler's pattern: slashes everywhere, and a per cent sign of the path doubled. */
  private static String pattern(Path folder) {
    return folder.toString().replace("%", "%%").replace('\\', '/') + "/poses.%g.log";
  }
}
