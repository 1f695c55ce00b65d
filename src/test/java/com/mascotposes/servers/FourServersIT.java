package com.mascotposes.servers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mascotposes.servers.Checks.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/**
 * One WAR, four servers, one at a time: {@code mvn -Pservers verify}, or some of them with {@code
 * -Dservers=wildfly,open-liberty}. The table stands in {@code target/servers-report.md}.
 */
class FourServersIT {

  private static final Path TARGET =
      Path.of(System.getProperty("poses.it.target", "target")).toAbsolutePath();

  private static Report report;
  private static Visit visit;
  private static boolean broken;

  @BeforeAll
  static void nameTheWar() throws Exception {
    byte[] war = Files.readAllBytes(TARGET.resolve("poses.war"));
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(war);
    report = new Report("poses.war, SHA-256 " + HexFormat.of().formatHex(sum));
  }

  @TestFactory
  Stream<DynamicNode> eachServer() {
    return chosen().stream()
        .map(kind -> DynamicContainer.dynamicContainer(kind.word(), checks(kind)));
  }

  private static List<ServerKind> chosen() {
    List<String> words = List.of(System.getProperty("servers", "all").split(","));
    return Arrays.stream(ServerKind.values())
        .filter(kind -> words.contains("all") || words.contains(kind.word()))
        .toList();
  }

  private static Stream<DynamicTest> checks(ServerKind kind) {
    Stream<DynamicTest> begin = Stream.of(DynamicTest.dynamicTest("begin", () -> begin(kind)));
    Stream<DynamicTest> looks =
        kind.checks().stream()
            .map(check -> DynamicTest.dynamicTest(check.name(), () -> look(check)));
    Stream<DynamicTest> end = Stream.of(DynamicTest.dynamicTest("end", FourServersIT::end));
    return Stream.of(begin, looks, end).flatMap(tests -> tests);
  }

  private static void begin(ServerKind kind) throws IOException {
    end();
    broken = false;
    visit = new Visit(kind, TARGET.resolve("servers").resolve(kind.word()), TARGET);
  }

  /** After a server did not start, or did not recover, its other checks mean nothing. */
  private static void look(Check check) throws Exception {
    assumeTrue(visit != null && !broken, "the server is not there");
    long begun = System.nanoTime();
    String verdict = " FAILED";
    try {
      check.look().at(visit);
      verdict = "";
    } catch (TestAbortedException skipped) {
      verdict = " skipped";
      throw skipped;
    } catch (AssertionError failure) {
      throw Evidence.of(visit, check, failure);
    } finally {
      report.add(visit.server.name(), check.name(), System.nanoTime() - begun, verdict);
      broken = verdict.equals(" FAILED") && !visit.isRunning();
    }
  }

  private static void end() {
    if (visit != null) {
      visit.close();
      visit = null;
    }
  }

  @AfterAll
  static void tell() throws IOException {
    end();
    report.write(TARGET.resolve("servers-report.md"));
    System.out.println(report.table());
  }
}
