package com.mascotposes.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The queue of Payara Server's broker, as an administrator handles it with {@code imqcmd}. */
final class OpenMq {

  private static final Pattern WAITING =
      Pattern.compile("Current Number of Messages\\s+Actual\\s+(\\d+)");

  private final PayaraServer server;

  OpenMq(PayaraServer server) {
    this.server = server;
  }

  /** Messages on the queue, those that are being worked on included. */
  int waiting() throws IOException {
    String said = imqcmd("query", "dst", "-t", "q", "-n", "PoseJobs");
    Matcher found = WAITING.matcher(said);
    if (!found.find()) {
      throw new IOException("imqcmd does not tell: " + said);
    }
    return Integer.parseInt(found.group(1));
  }

  /** Nothing is handed to the application any more; new work is still taken. */
  void pause() throws IOException {
    imqcmd("pause", "dst", "-t", "q", "-n", "PoseJobs", "-pst", "CONSUMERS");
  }

  void resume() throws IOException {
    imqcmd("resume", "dst", "-t", "q", "-n", "PoseJobs");
  }

  /** What the console's button "Purge" does. */
  void purge() throws IOException {
    server.asadmin("flush-jmsdest", "--desttype", "queue", "PoseJobs");
  }

  private String imqcmd(String... words) throws IOException {
    Path password = server.site().folder().resolve("imq-password");
    Files.writeString(password, "imq.imqcmd.password=admin\n");
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", server.program("mq/bin/imqcmd").toString()));
    command.addAll(List.of("-javahome", Command.JAVA_HOME.toString()));
    command.addAll(List.of(words));
    command.addAll(List.of("-b", "127.0.0.1:" + server.brokerPort(), "-u", "admin"));
    command.addAll(List.of("-passfile", password.toString(), "-f"));
    return server.site().command(command).run();
  }
}
