package com.mascotposes.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the scenarios of {@code src/figma/e2e} in headless Chromium. Without Chromium, or without
 * Node, it says so and is skipped; {@code .ci/run} does not go on without them.
 */
class PagesBrowserIT {

  private static final long PATIENCE_MINUTES = 45;

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final Path FIGMA = Path.of("src/figma").toAbsolutePath();

  @TestFactory
  Stream<DynamicTest> scenarios() throws IOException, InterruptedException {
    Path chromium = onPath(BROWSERS).orElseGet(() -> abort(missing("Chromium")));
    Path node = onPath(List.of("node")).orElseGet(() -> abort(missing("Node")));
    Path report = Path.of(System.getProperty("poses.it.target", "target"), "browser/report.json");
    Files.deleteIfExists(report);
    run(node, chromium, report.toAbsolutePath());
    assertThat(report).as("what the scenarios reported").exists();
    return outcomes(report);
  }

  private static String missing(String what) {
    String sentence = what + " is not here: the pages are NOT tested in a browser.";
    System.getLogger(PagesBrowserIT.class.getName()).log(System.Logger.Level.WARNING, sentence);
    return sentence;
  }

  private static void run(Path node, Path chromium, Path report)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(
                node.toString(),
                "node_modules/vitest/vitest.mjs",
                "run",
                "--config",
                "vitest.e2e.config.ts",
                "--reporter=verbose",
                "--reporter=json",
                "--outputFile.json=" + report)
            .directory(FIGMA.toFile())
            .redirectErrorStream(true)
            .redirectOutput(report.resolveSibling("scenarios.log").toFile());
    builder.environment().put("POSES_CHROMIUM", chromium.toString());
    builder
        .environment()
        .put("POSES_JAVA", ProcessHandle.current().info().command().orElse("java"));
    Files.createDirectories(report.getParent());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      fail("The scenarios did not end within " + PATIENCE_MINUTES + " minutes");
    }
  }

  private static Stream<DynamicTest> outcomes(Path report) throws IOException {
    try (InputStream in = Files.newInputStream(report);
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject().getJsonArray("testResults").stream()
          .map(JsonObject.class::cast)
          .flatMap(PagesBrowserIT::outcomesOfFile)
          .toList()
          .stream();
    }
  }

  /** A file that could not even begin is one failure. */
  private static Stream<DynamicTest> outcomesOfFile(JsonObject file) {
    List<JsonObject> scenarios =
        file.getJsonArray("assertionResults").getValuesAs(JsonObject.class);
    return scenarios.isEmpty()
        ? Stream.of(dynamicTest(file.getString("name"), () -> fail(file.getString("message"))))
        : scenarios.stream().map(PagesBrowserIT::outcome);
  }

  private static DynamicTest outcome(JsonObject scenario) {
    return dynamicTest(
        scenario.getString("fullName"),
        () -> {
          if (!scenario.getString("status").equals("passed")) {
            fail(messages(scenario));
          }
        });
  }

  private static String messages(JsonObject scenario) {
    return scenario.getJsonArray("failureMessages").getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .collect(Collectors.joining("\n", scenario.getString("status") + "\n", ""));
  }

  private static Optional<Path> onPath(List<String> names) {
    List<String> folders =
        List.of(System.getenv("PATH").split(System.getProperty("path.separator")));
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
