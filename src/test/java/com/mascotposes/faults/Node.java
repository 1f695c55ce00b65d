package com.mascotposes.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** One process of {@code poses.jar}, which can be killed, frozen, stopped and started again. */
final class Node implements AutoCloseable {

  /** A quiet machine needs 10 to 20 seconds; one with twenty others at work needed 190. */
  static final Duration START_LIMIT = Duration.ofSeconds(420);

  private static final Duration END_LIMIT = Duration.ofSeconds(180);
  private static final Path LAUNCHER =
      Path.of(System.getProperty("poses.it.target", "target"), "poses.jar");

  private final String name;
  private final Path folder;
  private final int port = Ports.free();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private Path launcher = LAUNCHER;
  private boolean wrongClock;
  private boolean asDelivered;
  private Process process;
  private long begun;
  private CompletableFuture<Long> ready;
  private volatile Duration processorTime;

  /**
   * @param folder kept between starts; the point files lie in its {@code armed}
   */
  Node(String name, Path folder) throws IOException {
    this.name = name;
    this.folder = folder;
    Files.createDirectories(armed());
    write(rules(), faults());
    set("poses.port", Integer.toString(port));
    set("poses.data", data().toString());
  }

  private String faults() {
    return KillPoint.rules(armed())
        + OtherFaults.lostClaim(armed())
        + OtherFaults.lostCommit(armed())
        + OtherFaults.tellsOfDrain(draining());
  }

  void set(String key, String value) {
    settings.put(key, value);
  }

  void unset(String key) {
    settings.remove(key);
  }

  /** From the next start on it is this {@code poses.jar}, whose {@code lib} lies beside it. */
  void becomes(Path launcher) {
    this.launcher = launcher;
  }

  /** From the next start on it cannot be armed, and takes longer to start and less to draw. */
  void runsAsDelivered() {
    asDelivered = true;
  }

  private Path armed() {
    return folder.resolve("armed");
  }

  private Path draining() {
    return folder.resolve("draining");
  }

  /** Whether it has been told to stop, and begins no job any more. */
  boolean isDraining() {
    return Files.exists(draining());
  }

  private Path rules() {
    return folder.resolve("kill-points.btm");
  }

  Path data() {
    return folder.resolve("data");
  }

  /** The name under which it claims jobs; it has one from its first start on. */
  String id() {
    try {
      return Files.readString(data().resolve("node-id")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Makes the next thread that reaches this point halt the process. */
  void arm(KillPoint point) {
    arm(point.name());
  }

  /** Arms a rule by the name of its file. */
  void arm(String fault) {
    write(armed().resolve(fault), "");
  }

  /** From the next start on the node's clock is wrong by as much as {@link #clockJumps} says. */
  void takeWrongClock() {
    clockJumps(Duration.ZERO);
    write(rules(), faults() + OtherFaults.wrongClock(clock()));
    wrongClock = true;
  }

  /** The clock jumps; only with {@link #takeWrongClock}. */
  void clockJumps(Duration offset) {
    write(clock(), offset.toSeconds() + "\n");
  }

  private Path clock() {
    return folder.resolve("clock-offset");
  }

  private static void write(Path file, String text) {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts and waits until it is ready. */
  Node start() {
    begin();
    awaitReady();
    return this;
  }

  /** Starts without waiting. */
  void begin() {
    begun = System.nanoTime();
    try {
      Files.deleteIfExists(draining());
      process = new ProcessBuilder(command()).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ready = new CompletableFuture<>();
    Thread reader = new Thread(() -> read(process, ready), name + "-console");
    reader.setDaemon(true);
    reader.start();
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!asDelivered) {
      command.addAll(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      command.addAll(agent());
    }
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-jar", launcher.toString()));
    return command;
  }

  /** A class of the JDK can only be changed by an agent that the JDK itself sees. */
  private List<String> agent() {
    String start = "-javaagent:" + byteman() + "=";
    return wrongClock
        ? List.of(
            start + "boot:" + byteman() + ",script:" + rules(), "-Dorg.jboss.byteman.transform.all")
        : List.of(start + "script:" + rules());
  }

  private static Path byteman() {
    try {
      Class<?> agent = Class.forName("org.jboss.byteman.agent.Main");
      return Path.of(agent.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException("Byteman is not on the tests' class path", e);
    }
  }

  private void read(Process process, CompletableFuture<Long> ready) {
    Path log = folder.resolve("console.log");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (line.startsWith("Ready:")) {
          processorTime = processorTime(process);
          ready.complete(System.nanoTime());
        }
      }
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
    ready.completeExceptionally(new IOException(name + " ended before it was ready; see " + log));
  }

  private static Duration processorTime(Process process) {
    return process.toHandle().info().totalCpuDuration().orElseThrow();
  }

  /** Returns once the node is ready, also long after. */
  void awaitReady() {
    try {
      ready.get(START_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(name + " did not become ready; its folder is " + folder, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Seconds from the process's start to the line {@code Ready:}. */
  double secondsToStart() {
    return (ready.join() - begun) / 1e9;
  }

  /** Processor seconds that the process had used when it said {@code Ready:}. */
  double processorSecondsToStart() {
    ready.join();
    return processorTime.toMillis() / 1e3;
  }

  /** Processor seconds that the process has used by now. */
  double processorSeconds() {
    return processorTime(process).toMillis() / 1e3;
  }

  /** Seconds since the line {@code Ready:}. */
  double secondsSinceReady() {
    return (System.nanoTime() - ready.join()) / 1e9;
  }

  /** How many log records since the last start say this. */
  long logged(String text) {
    try (Stream<String> lines = Files.lines(data().resolve("logs").resolve("poses.0.log"))) {
      return lines.filter(line -> line.contains(text)).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** Whether it runs and has said that it is ready. */
  boolean isServing() {
    return isAlive() && ready.isDone() && !ready.isCompletedExceptionally();
  }

  /** SIGKILL: nothing can be tidied up. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** SIGTERM, without waiting. */
  void askToStop() {
    process.destroy();
  }

  /** SIGTERM, and waits for a clean end. */
  void stop() {
    askToStop();
    awaitEnd();
  }

  void awaitEnd() {
    Await.until(name + " ends", END_LIMIT, () -> !process.isAlive());
  }

  void freeze() {
    signal("-STOP");
  }

  void thaw() {
    signal("-CONT");
  }

  private void signal(String signal) {
    try {
      int exit = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("kill " + signal + " answered " + exit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (isAlive()) {
      kill();
    }
  }
}
