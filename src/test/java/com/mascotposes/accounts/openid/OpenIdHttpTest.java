package com.mascotposes.accounts.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OpenIdHttpTest {

  private static final String LONG = "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n{";

  private final ServerSocket provider;
  private final CompletableFuture<Void> hungUp = new CompletableFuture<>();

  OpenIdHttpTest() throws IOException {
    provider = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    provider.close();
  }

  @Test
  void wholeAnswer_isReturned() {
    answer("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{ }", false);

    assertThat(new OpenIdHttp().get(address())).isEqualTo("{ }");
  }

  /** The limit ended with the headers, and the thread stayed for as long as the provider liked. */
  @Test
  void bodyThatNeverEnds_isGivenUpInTime() throws Exception {
    answer(LONG, false);
    OpenIdHttp http = new OpenIdHttp(Duration.ofMillis(500));

    assertThatThrownBy(() -> http.get(address())).isInstanceOf(OpenIdException.class);
    hungUp.get(20, TimeUnit.SECONDS);
  }

  @Test
  void bodyTooLong_isBrokenOff() throws Exception {
    answer(LONG, true);
    OpenIdHttp http = new OpenIdHttp(Duration.ofSeconds(50));

    assertThatThrownBy(() -> http.get(address())).isInstanceOf(OpenIdException.class);
    hungUp.get(20, TimeUnit.SECONDS);
  }

  private String address() {
    return "http://127.0.0.1:" + provider.getLocalPort() + "/";
  }

  /** Answers one request, goes on and on if asked to, and tells when the client hangs up. */
  private void answer(String beginning, boolean isEndless) {
    Thread thread = new Thread(() -> serve(beginning, isEndless));
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(String beginning, boolean isEndless) {
    try (Socket client = provider.accept()) {
      client.getInputStream().read(new byte[4096]);
      OutputStream out = client.getOutputStream();
      out.write(beginning.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      while (isEndless) {
        out.write(new byte[4096]);
      }
      hangUp(client.getInputStream().read());
    } catch (IOException e) {
      // Writing to or reading from somebody who hung up may fail as well as end.
      hungUp.complete(null);
    }
  }

  private void hangUp(int lastRead) {
    if (lastRead == -1) {
      hungUp.complete(null);
    } else {
      hungUp.completeExceptionally(new IOException("the client said more"));
    }
  }
}
