package com.mascotposes.blackbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One {@code java -jar poses.jar}, what it prints, and what it leaves behind. */
public final class PosesProcess {

  private static final long START_PATIENCE_S = 300;
  private static final long STOP_PATIENCE_S = 60;
  private static final String READY = "Ready: ";

  /** The JDK that began to complain about libraries, the broker's among them, on the console. */
  private static final int WARNS_OF_UNSAFE = 24;

  private final Process process;
  private final List<String> out = Collections.synchronizedList(new ArrayList<>());
  private final List<String> err = Collections.synchronizedList(new ArrayList<>());
  private final CompletableFuture<String> ready = new CompletableFuture<>();
  private final CompletableFuture<Void> outEnded;
  private final CompletableFuture<Void> errEnded;

  private PosesProcess(Process process) {
    this.process = process;
    this.outEnded = onItsOwnThread(() -> read(process.getInputStream(), out));
    this.errEnded = onItsOwnThread(() -> read(process.getErrorStream(), err));
  }

  /** It lasts as long as the process, and the common pool may have a single thread. */
  private static CompletableFuture<Void> onItsOwnThread(Runnable reading) {
    return CompletableFuture.runAsync(
        reading,
        task -> {
          Thread thread = new Thread(task, "output of poses.jar");
          thread.setDaemon(true);
          thread.start();
        });
  }

  /**
   * @param settings environment variables, {@code POSES_PORT} and the like; those of this JVM that
   *     set this product up do not reach the process: no test draws with a person's own key
   */
  public static PosesProcess start(Map<String, String> settings) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    // starting fast matters more here than running fast
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    String target = System.getProperty("poses.it.target", "target");
    command.addAll(List.of("-jar", Path.of(target, "poses.jar").toString()));
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.matches("(POSES|GEMINI|SUPABASE)_.*"));
    builder.environment().putAll(settings);
    try {
      return new PosesProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException("java -jar poses.jar cannot be run", e);
    }
  }

  private void read(InputStream stream, List<String> lines) {
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
        if (line.startsWith(READY)) {
          ready.complete(line.substring(READY.length()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits for the line {@code Ready: <url>}.
   *
   * @return the address
   * @throws IllegalStateException it ended instead, or is not ready after five minutes
   */
  public String awaitReady() {
    process.onExit().thenRun(() -> ready.completeExceptionally(new IllegalStateException("ended")));
    try {
      return ready.get(START_PATIENCE_S, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("poses.jar is not ready: " + out + " " + err, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Waits until it has ended and everything it said has been read. One that is refused may find out
   * only when it has nearly started.
   */
  public int awaitExit() {
    try {
      if (!process.waitFor(START_PATIENCE_S, TimeUnit.SECONDS)) {
        throw new IllegalStateException("poses.jar runs on: " + out + " " + err);
      }
      outEnded.get(STOP_PATIENCE_S, TimeUnit.SECONDS);
      errEnded.get(STOP_PATIENCE_S, TimeUnit.SECONDS);
      return process.exitValue();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("what poses.jar said cannot be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As a service manager would, or Ctrl-C. */
  public int terminate() {
    // through the handle: Process.destroy would also close what we still read
    process.toHandle().destroy();
    return awaitExit();
  }

  /** {@code kill -9}: it cannot clear up. */
  public int kill() {
    process.toHandle().destroyForcibly();
    return awaitExit();
  }

  /** What it printed for people so far. */
  public List<String> out() {
    return List.copyOf(out);
  }

  /** What it complained about so far. */
  public List<String> err() {
    return List.copyOf(err);
  }

  /** The rest of the line that begins so. */
  public Optional<String> said(String beginning) {
    return out().stream()
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.substring(beginning.length()))
        .findFirst();
  }

  /** Processes it has started and that still run, with the database of its data folder. */
  public List<ProcessHandle> company(Path data) {
    List<ProcessHandle> company = new ArrayList<>(process.descendants().toList());
    postgres(data).ifPresent(company::add);
    return company;
  }

  private static Optional<ProcessHandle> postgres(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
      return ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("no database runs in " + data, e);
    }
  }
}
