package com.mascotposes.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program of a server, run as an operator would, in the folder of its log.
 *
 * @param words program and arguments
 * @param environment added to what this JVM has; a person's own settings of this product are not
 *     passed on
 * @param log what it prints goes to the end of this file
 */
record Command(List<String> words, Map<String, String> environment, Path log) {

  private static final Duration LIMIT = Duration.ofMinutes(8);

  static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  /** Starting fast matters more here than running fast. */
  private static final String JVM_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  /** Starts it and returns at once. */
  Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.matches("(POSES|GEMINI|SUPABASE)_.*"));
    builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
    builder.environment().put("JAVA_TOOL_OPTIONS", JVM_OPTIONS);
    builder.environment().putAll(environment);
    builder.directory(Files.createDirectories(log.getParent()).toFile());
    return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
  }

  /**
   * Runs it to its end.
   *
   * @return what it printed
   * @throws AssertionError it failed or took too long; the message is what it printed
   */
  String run() throws IOException {
    long before = Files.exists(log) ? Files.size(log) : 0;
    Process process = start();
    try {
      process.getOutputStream().close();
      boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
      String said = new String(Files.readAllBytes(log)).substring((int) before);
      if (!ended || process.exitValue() != 0) {
        throw new AssertionError(words + (ended ? " failed: " : " takes too long: ") + said);
      }
      return said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
