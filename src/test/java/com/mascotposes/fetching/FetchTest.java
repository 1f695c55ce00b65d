package com.mascotposes.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.testkit.SamplePictures;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hostile servers on loopback; only these tests let a fetch go there. */
@Timeout(30)
class FetchTest {

  private static final byte[] PICTURE = SamplePictures.fellowCutOut();
  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: image/png\nConnection: close";
  private static final char[] PASSWORD = "changeit".toCharArray();

  private static SSLContext tls;
  private static ScheduledExecutorService threads;

  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final AtomicInteger lookUps = new AtomicInteger();
  private HostileServer server;

  @BeforeAll
  static void makeCertificate(@TempDir Path folder) throws Exception {
    Path store = folder.resolve("store.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=pictures.example",
                "-ext",
                "san=dns:pictures.example,dns:other.example",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    assertThat(keytool.waitFor(20, TimeUnit.SECONDS)).isTrue();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    tls =
        SSLContexts.custom().loadKeyMaterial(keys, PASSWORD).loadTrustMaterial(keys, null).build();
    threads = Executors.newScheduledThreadPool(4);
  }

  @AfterAll
  static void stop() {
    threads.shutdownNow();
  }

  @BeforeEach
  void startServer() throws IOException {
    server = new HostileServer(tls);
    names.put("pictures.example", "127.0.0.1");
    names.put("other.example", "127.0.0.1");
  }

  @AfterEach
  void stopServer() throws IOException {
    server.close();
  }

  @Test
  void picture_comesWithTheHostsOwnNameInTlsAndRequest() {
    server.answers(OK + "\nContent-Length: " + PICTURE.length, PICTURE);

    assertThat(fetch("/fox.png?a=b")).isEqualTo(PICTURE);
    assertThat(server.names).containsExactly("pictures.example");
    assertThat(server.requests.get(0))
        .startsWith("GET /fox.png?a=b HTTP/1.1\n")
        .contains("Host: pictures.example:" + server.port() + "\n")
        .doesNotContain("Cookie", "Authorization");
  }

  @Test
  void chunkedPicture_comesWhole() {
    server.answers(
        out -> {
          out.write((OK + "\nTransfer-Encoding: chunked\n\n").replace("\n", "\r\n").getBytes());
          out.write((Integer.toHexString(PICTURE.length) + "\r\n").getBytes());
          out.write(PICTURE);
          out.write("\r\n0\r\n\r\n".getBytes());
        });

    assertThat(fetch("/")).isEqualTo(PICTURE);
  }

  @Test
  void nameThatLeadsInside_isRefusedBeforeAnyConnection() {
    names.put("inside.example", "10.0.0.1");

    assertRefused(
        () -> fetch(URI.create("https://inside.example:" + server.port() + "/"), publicOnly()),
        "must be a public https address");
    assertRefused(
        () -> fetch(URI.create("https://127.0.0.1:" + server.port() + "/"), publicOnly()),
        "must be a public https address");
    assertThat(server.requests).isEmpty();
  }

  /** Else an answer would tell which names exist inside. */
  @Test
  void nameThatDoesNotExist_isRefusedInTheSameWords() {
    assertRefused(
        () -> fetch(URI.create("https://nowhere.invalid:" + server.port() + "/"), publicOnly()),
        "must be a public https address");
  }

  /** The name means a public address when it is checked and loopback a moment later. */
  @Test
  void nameThatChangesItsMeaning_isLookedUpOnlyOnce() {
    server.answers(OK + "\nContent-Length: " + PICTURE.length, PICTURE);

    fetch("/");

    assertThat(lookUps).hasValue(1);
  }

  @Test
  void oneForbiddenAddressAmongSeveral_refusesTheName() {
    names.put("both.example", "127.0.0.1,10.0.0.1");

    assertRefused(
        () ->
            fetch(
                URI.create("https://both.example:" + server.port() + "/"),
                InetAddress::isLoopbackAddress),
        "must be a public https address");
    assertThat(server.requests).isEmpty();
  }

  @Test
  void redirect_isFollowedWhenItStaysAllowed() {
    server.answers(
        out -> {
          boolean isFirst = server.requests.size() == 1;
          String there = "https://other.example:" + server.port() + "/second";
          String head =
              isFirst
                  ? "HTTP/1.1 302 Found\nLocation: " + there + "\nContent-Length: 0"
                  : OK + "\nContent-Length: " + PICTURE.length;
          out.write((head + "\n\n").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
          out.write(isFirst ? new byte[0] : PICTURE);
        });

    assertThat(fetch("/first")).isEqualTo(PICTURE);
    assertThat(server.names).containsExactly("pictures.example", "other.example");
  }

  @Test
  void redirectInside_isRefused() {
    names.put("metadata.example", "169.254.169.254");
    for (String inside :
        new String[] {
          "https://metadata.example:" + server.port() + "/",
          "http://pictures.example:" + server.port() + "/",
          "https://169.254.169.254:" + server.port() + "/latest/meta-data",
          "file:///etc/passwd",
          "https://user:secret@pictures.example:" + server.port() + "/",
          "https://pictures.example:22/",
          "//metadata.example:" + server.port() + "/"
        }) {
      server.answers(
          "HTTP/1.1 302 Found\nLocation: " + inside + "\nContent-Length: 0", new byte[0]);
      server.requests.clear();

      assertRefused(
          () -> fetch(at("/"), InetAddress::isLoopbackAddress), "must be a public https address");
      assertThat(server.requests).as(inside).hasSize(1);
    }
  }

  @Test
  void redirectsWithoutEnd_areRefusedAfterThree() {
    server.answers("HTTP/1.1 302 Found\nLocation: /again\nContent-Length: 0", new byte[0]);

    assertRefused(() -> fetch("/"), "more than 3 times");
    assertThat(server.requests).hasSize(4);
  }

  @Test
  void dripInHeadersOrBody_endsInTime() {
    server.answers(
        out -> {
          out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes());
          server.drip(out, 'x');
        });
    assertEndsInTime();

    server.answers(
        out -> {
          out.write((OK + "\n\n").replace("\n", "\r\n").getBytes());
          server.drip(out, 'x');
        });
    assertEndsInTime();
  }

  @Test
  void serverThatNeverShakesHands_endsInTime() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("https://pictures.example:" + mute.getLocalPort() + "/");
      FetchRules rules = rules(InetAddress::isLoopbackAddress, mute.getLocalPort());

      long start = System.nanoTime();
      assertThatThrownBy(() -> new Fetch(rules, threads).picture(address))
          .isInstanceOf(FetchRefusedException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
  }

  private void assertEndsInTime() {
    long start = System.nanoTime();
    assertRefused(() -> fetch("/"), "cannot be fetched");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void tooLarge_isRefusedWhetherItIsSaidOrNot() {
    server.answers(OK + "\nContent-Length: 99999999", new byte[10]);
    assertRefused(() -> fetch("/"), "is larger than 1 MB");

    server.answers(OK, new byte[2_000_000]);
    assertRefused(() -> fetch("/"), "is larger than 1 MB");
  }

  @Test
  void otherTypesAndCompression_areRefused() {
    server.answers("HTTP/1.1 200 OK\nContent-Type: text/html; charset=x", "<html>".getBytes());
    assertRefused(() -> fetch("/"), "is no picture but text/html");

    server.answers(OK + "\nContent-Encoding: gzip\nContent-Length: 3", new byte[3]);
    assertRefused(() -> fetch("/"), "compressed");

    server.answers("HTTP/1.1 404 Not Found\nContent-Length: 0", new byte[0]);
    assertRefused(() -> fetch("/"), "the answer is 404");
  }

  @Test
  void endlessHeaders_areRefused() {
    server.answers(
        out -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes());
          for (int i = 0; i < 1000; i++) {
            out.write(("X-" + i + ": y\r\n").getBytes());
          }
          out.write("\r\n".getBytes());
        });
    assertRefused(() -> fetch("/"), "cannot be fetched");
  }

  @Test
  void certificateOfAnotherName_isRefused() {
    names.put("stranger.example", "127.0.0.1");

    assertRefused(
        () ->
            fetch(
                URI.create("https://stranger.example:" + server.port() + "/"),
                InetAddress::isLoopbackAddress),
        "cannot be fetched");
    assertThat(server.requests).noneMatch(request -> request.startsWith("GET"));
  }

  @Test
  void proxyOfTheSystem_isNotAsked() {
    String before = System.getProperty("https.proxyHost");
    System.setProperty("https.proxyHost", "192.0.2.1");
    try {
      server.answers(OK + "\nContent-Length: " + PICTURE.length, PICTURE);
      assertThat(fetch("/")).isEqualTo(PICTURE);
    } finally {
      if (before == null) {
        System.clearProperty("https.proxyHost");
      } else {
        System.setProperty("https.proxyHost", before);
      }
    }
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable fetch, String message) {
    assertThatThrownBy(fetch)
        .isInstanceOf(FetchRefusedException.class)
        .hasMessageContaining(message);
  }

  private byte[] fetch(String path) {
    return fetch(at(path), InetAddress::isLoopbackAddress);
  }

  private URI at(String path) {
    return URI.create("https://pictures.example:" + server.port() + path);
  }

  private byte[] fetch(URI address, Predicate<InetAddress> allowed) {
    return new Fetch(rules(allowed, server.port()), threads).picture(address);
  }

  private static Predicate<InetAddress> publicOnly() {
    return PublicAddresses::isPublic;
  }

  private FetchRules rules(Predicate<InetAddress> allowed, int port) {
    return new FetchRules(
        new Names(),
        allowed,
        port,
        tls,
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        1024 * 1024,
        3);
  }

  /** Names that only this test knows; addresses stand for themselves. */
  private final class Names implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      lookUps.incrementAndGet();
      String[] found = names.getOrDefault(host, host).split(",");
      InetAddress[] addresses = new InetAddress[found.length];
      for (int i = 0; i < found.length; i++) {
        addresses[i] = InetAddress.getByName(found[i]);
      }
      return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
