package com.mascotposes.servers;

import com.mascotposes.servers.Checks.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of servers and checks with the seconds that each took. */
final class Report {

  private final String war;
  private final Map<String, Map<String, String>> servers = new LinkedHashMap<>();

  /**
   * @param war what was deployed: name and SHA-256
   */
  Report(String war) {
    this.war = war;
  }

  /**
   * @param verdict empty when it passed
   */
  void add(String server, String check, long nanos, String verdict) {
    String cell = String.format(Locale.ROOT, "%.1f", nanos / 1e9) + verdict;
    servers.computeIfAbsent(server, name -> new LinkedHashMap<>()).put(check, cell);
  }

  /** A column for each server, a row for each check. */
  String table() {
    StringBuilder text = new StringBuilder(war).append("\n\n");
    text.append("| check, seconds | ").append(String.join(" | ", servers.keySet())).append(" |\n");
    text.append("| --- |").append(" ---: |".repeat(servers.size())).append('\n');
    for (Check check : ServerKind.PAYARA_SERVER.checks()) {
      text.append("| ").append(check.name()).append(" | ").append(row(check.name())).append(" |\n");
    }
    return text.append("| all | ").append(sums()).append(" |\n").toString();
  }

  private String row(String check) {
    return servers.values().stream()
        .map(cells -> cells.getOrDefault(check, "–"))
        .collect(Collectors.joining(" | "));
  }

  private String sums() {
    return servers.values().stream()
        .map(
            cells ->
                cells.values().stream()
                    .mapToDouble(cell -> Double.parseDouble(cell.split(" ")[0]))
                    .sum())
        .map(sum -> String.format(Locale.ROOT, "%.1f", sum))
        .collect(Collectors.joining(" | "));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, table());
  }
}
