package com.mascotposes.launcher;

import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.ClusterCommandResult.ExitStatus;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of {@code payara-config/}, as Payara Micro itself would run it, except that a command
 * which fails ends the start.
 *
 * @param commands each a name and its arguments, in the order of the file
 */
record AdminCommands(List<List<String>> commands) {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-z.]+)}");

  /**
   * @param name {@code pre-boot.asadmin} or {@code post-boot.asadmin}
   */
  static AdminCommands named(String name) {
    try (InputStream in = AdminCommands.class.getResourceAsStream(name)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from poses.jar", e);
    }
  }

  /**
   * One command a line, words between blanks; empty lines and lines that begin with # are skipped.
   * {@code ${some.property}} stands for that system property, blanks included; other {@code ${…}}
   * are Payara's own.
   */
  static AdminCommands parse(String text) {
    return new AdminCommands(
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> Arrays.stream(line.split("\\s+")).map(AdminCommands::expand).toList())
            .toList());
  }

  private static String expand(String word) {
    return VARIABLE
        .matcher(word)
        .replaceAll(found -> Matcher.quoteReplacement(property(found.group(1))));
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("No system property " + name);
    }
    return value;
  }

  /**
   * @throws FailedCommandException at the first command that fails
   */
  void run(AdminCommandRunner runner) {
    commands.forEach(command -> run(runner, command));
  }

  static void run(AdminCommandRunner runner, List<String> command) {
    String[] arguments = command.stream().skip(1).toArray(String[]::new);
    ClusterCommandResult result = runner.run(command.get(0), arguments);
    if (result.getExitStatus() == ExitStatus.FAILURE) {
      throw new FailedCommandException(command.get(0), result);
    }
  }

  /** The server refused a command, so it is not what the application needs. */
  static final class FailedCommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FailedCommandException(String command, ClusterCommandResult result) {
      super(command + ": " + result.getOutput(), result.getFailureCause());
    }
  }
}
