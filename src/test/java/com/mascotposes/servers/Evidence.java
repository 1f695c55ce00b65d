package com.mascotposes.servers;

import static java.util.stream.Collectors.joining;

import com.mascotposes.servers.Checks.Check;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a server was doing when a check failed. Its folder is gone on a machine that nobody can look
 * at, so the failure itself tells.
 */
final class Evidence {

  private static final int LOG_LINES = 12;
  private static final int LINE_LENGTH = 240;
  private static final int FRAMES = 4;
  private static final String OURS = "com.mascotposes";

  private Evidence() {}

  /** The same failure with all of that. */
  static AssertionError of(Visit visit, Check check, AssertionError failure) {
    String message =
        "%s, %s: %s%nunfinished jobs: %s%nour threads:%n%s%nour last log lines:%n%s"
            .formatted(
                visit.server.name(),
                check.name(),
                failure.getMessage(),
                jobs(visit),
                threads(visit),
                log(visit.server));
    return new AssertionError(message, failure);
  }

  private static List<List<Object>> jobs(Visit visit) {
    return visit.database.rows(
        "select state, attempt, crashes, last_failure, (run_after - now())::text,"
            + " (permit_at - now())::text from job where state in ('waiting', 'running')");
  }

  /** A line for each thread that runs through our code: where it stands, and how it came there. */
  private static String threads(Visit visit) {
    if (!visit.isRunning()) {
      return "the server does not run";
    }
    String jstack = Command.JAVA_HOME.resolve("bin/jstack").toString();
    try {
      Process dump =
          new ProcessBuilder(jstack, Long.toString(visit.process().pid()))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String stacks = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(stacks.split("\n\n"))
          .filter(stack -> stack.contains(OURS))
          .map(Evidence::thread)
          .collect(joining("\n"));
    } catch (IOException e) {
      return "not seen: " + e;
    }
  }

  private static String thread(String stack) {
    List<String> frames =
        stack.lines().map(String::strip).filter(line -> line.startsWith("at ")).toList();
    Stream<String> ours =
        frames.stream().skip(1).filter(frame -> frame.contains(OURS)).limit(FRAMES);
    return Stream.of(
            Stream.of(stack.lines().findFirst().orElse("")), frames.stream().limit(1), ours)
        .flatMap(lines -> lines)
        .map(line -> line.replaceFirst("\\(.*| #\\d+ .*", ""))
        .collect(joining(" "));
  }

  /** A server's and a broker's own lines are many, and tell less. */
  private static String log(Server server) {
    try {
      List<String> lines =
          Files.readAllLines(server.log()).stream().filter(line -> line.contains(OURS)).toList();
      return lines.stream()
          .skip(Math.max(0, lines.size() - LOG_LINES))
          .map(line -> line.substring(0, Math.min(line.length(), LINE_LENGTH)))
          .collect(joining("\n"));
    } catch (IOException e) {
      return "not read: " + e;
    }
  }
}
