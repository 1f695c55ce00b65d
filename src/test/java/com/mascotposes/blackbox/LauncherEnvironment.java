package com.mascotposes.blackbox;

import com.mascotposes.faults.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.microshed.testing.ApplicationEnvironment;

/**
 * Tells MicroShed how our application starts: as the one command of the README does.
 *
 * <p>MicroShed finds it as a service. The first class starts the launcher, the end of this JVM
 * stops it; in between all classes share it, so each makes its own mascots.
 */
public class LauncherEnvironment implements ApplicationEnvironment {

  private static PosesProcess process;
  private static String url;
  private static Path data;

  /** Before any other environment that could be on the class path. */
  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 100;
  }

  @Override
  public void start() {
    synchronized (LauncherEnvironment.class) {
      if (process == null) {
        process = PosesProcess.start(settings());
        Runtime.getRuntime().addShutdownHook(new Thread(process::terminate));
        url = process.awaitReady();
      }
    }
  }

  private static Map<String, String> settings() {
    data = freshFolder();
    return Map.of(
        "POSES_PORT", Integer.toString(Ports.free()),
        "POSES_DATA", data.toString(),
        "POSES_LIMITS_ENABLED", "false");
  }

  /** In the build folder, so that {@code mvn clean} takes it away. */
  private static Path freshFolder() {
    try {
      Path parent = Path.of(System.getProperty("poses.it.target", "target"), "blackbox");
      return Files.createTempDirectory(Files.createDirectories(parent), "data").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String getApplicationURL() {
    return url;
  }

  /** Tests use java.net.http. */
  @Override
  public boolean configureRestAssured() {
    return false;
  }

  /** The launcher that serves this test run. */
  public static PosesProcess launcher() {
    return process;
  }

  /** Its address, {@code http://localhost:<port>}. */
  public static String url() {
    return url;
  }

  /** Where it keeps everything. */
  public static Path data() {
    return data;
  }
}
