package com.mascotposes.launcher;

/**
 * How log lines are written.
 *
 * @param json as JSON, one object a line, instead of text
 * @param console to the process's error stream as well as into files
 */
record LogStyle(boolean json, boolean console) {

  /**
   * @throws StartFailure {@code poses.log.format} or {@code poses.log.console} is wrong
   */
  static LogStyle from(Settings settings) throws StartFailure {
    String format = settings.find("poses.log.format").orElse("text");
    String console = settings.find("poses.log.console").orElse("false");
    if (!format.matches("text|json")) {
      throw LauncherSettings.bad("poses.log.format", format, "text or json");
    }
    if (!console.matches("true|false")) {
      throw LauncherSettings.bad("poses.log.console", console, "true or false");
    }
    return new LogStyle(format.equals("json"), console.equals("true"));
  }
}
