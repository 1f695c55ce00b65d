package com.mascotposes.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What the launcher is told, checked.
 *
 * @param host address to listen on; loopback unless {@code poses.host} says otherwise
 * @param port 1 to 65535
 * @param data absolute folder for everything that must outlive the process; may not exist yet
 * @param publicUrl where people reach us, http or https, without a slash at the end
 * @param externalDatabase present when we are to use a database that runs elsewhere
 * @param log how log lines are written
 * @param stopWithParent whether to end when the process that started us does
 * @param drain how long the application may take to finish its jobs when it is told to stop
 */
record LauncherSettings(
    InetAddress host,
    int port,
    Path data,
    String publicUrl,
    Optional<DatabaseAccess> externalDatabase,
    LogStyle log,
    boolean stopWithParent,
    Duration drain) {

  private static final String DEFAULT_PORT = "8080";
  private static final String LOOPBACK = "127.0.0.1";
  private static final String DEFAULT_DRAIN = "PT20S";
  private static final Duration LONGEST_DRAIN = Duration.ofMinutes(10);

  /**
   * @throws StartFailure a value is wrong; the sentence names its key, the value and what is
   *     allowed
   */
  static LauncherSettings from(Settings settings) throws StartFailure {
    int port = port(settings);
    checkBrokers(settings);
    return new LauncherSettings(
        host(settings),
        port,
        data(settings),
        publicUrl(settings, port),
        externalDatabase(settings),
        LogStyle.from(settings),
        settings.find("poses.stop.with.parent").map(Boolean::parseBoolean).orElse(false),
        drain(settings));
  }

  private static InetAddress host(Settings settings) throws StartFailure {
    String host = settings.find("poses.host").orElse(LOOPBACK);
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw bad("poses.host", host, "an address of this machine, for example 0.0.0.0");
    }
  }

  private static int port(Settings settings) throws StartFailure {
    String text = settings.find("poses.port").orElse(DEFAULT_PORT);
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw badPort(text);
    }
    throw badPort(text);
  }

  private static StartFailure badPort(String text) {
    return bad("poses.port", text, "a number from 1 to 65535");
  }

  private static Path data(Settings settings) throws StartFailure {
    String folder = settings.find("poses.data").orElse("data");
    try {
      return Path.of(folder).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw bad("poses.data", folder, "a folder");
    }
  }

  private static String publicUrl(Settings settings, int port) throws StartFailure {
    String url = settings.find("poses.public.url").orElse("http://localhost:" + port);
    if (!isWebAddress(url)) {
      throw bad("poses.public.url", url, "an address such as https://poses.example.com");
    }
    return url.replaceAll("/+$", "");
  }

  private static boolean isWebAddress(String text) {
    try {
      URI address = URI.create(text);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return web && address.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<DatabaseAccess> externalDatabase(Settings settings) throws StartFailure {
    Optional<String> url = settings.find("poses.db.url");
    if (url.isEmpty()) {
      return Optional.empty();
    }
    if (!url.get().startsWith("jdbc:postgresql:")) {
      throw bad("poses.db.url", url.get(), "an address such as jdbc:postgresql://host:5432/poses");
    }
    String user = settings.find("poses.db.user").orElseThrow(() -> missing("poses.db.user"));
    String password =
        settings.find("poses.db.password").orElseThrow(() -> missing("poses.db.password"));
    return Optional.of(new DatabaseAccess(url.get(), user, password));
  }

  private static StartFailure missing(String key) {
    return StartFailure.badSetting(key + " is missing: poses.db.url needs it.");
  }

  private static void checkBrokers(Settings settings) throws StartFailure {
    String brokers = settings.find("poses.jms.url").orElse("tcp://embedded:1");
    for (String broker : brokers.split(",")) {
      if (!broker.strip().matches("tcp://[^/:]+:\\d{1,5}")) {
        throw bad("poses.jms.url", brokers, "tcp://host:port, several separated by commas");
      }
    }
  }

  private static Duration drain(Settings settings) throws StartFailure {
    String text = settings.find("poses.job.drain").orElse(DEFAULT_DRAIN);
    try {
      Duration drain = Duration.parse(text);
      if (!drain.isNegative() && drain.compareTo(LONGEST_DRAIN) <= 0) {
        return drain;
      }
    } catch (DateTimeParseException e) {
      throw badDrain(text);
    }
    throw badDrain(text);
  }

  private static StartFailure badDrain(String text) {
    return bad("poses.job.drain", text, "a duration from PT0S to PT10M, for example PT20S");
  }

  static StartFailure bad(String key, String value, String allowed) {
    return StartFailure.badSetting(key + " is \"" + value + "\" but must be " + allowed + ".");
  }

  /** Where this machine reaches us, whatever people outside call us. */
  String localUrl() {
    boolean everywhere = host.isAnyLocalAddress() || host.isLoopbackAddress();
    return "http://" + (everywhere ? "localhost" : literal(host)) + ":" + port;
  }

  private static String literal(InetAddress host) {
    String address = host.getHostAddress();
    return address.contains(":") ? "[" + address + "]" : address;
  }
}
