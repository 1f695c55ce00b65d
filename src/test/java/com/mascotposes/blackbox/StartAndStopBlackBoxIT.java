package com.mascotposes.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.faults.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A client that asks all the time, from before a node starts until after it has stopped, is never
 * told that something is not there, or in words that are not ours.
 */
class StartAndStopBlackBoxIT {

  private static final String NOBODY = "no connection";
  private static final String PROPER = "401 application/problem+json *";

  @TempDir Path data;

  private final int port = Ports.free();
  private final Set<String> seen = new ConcurrentSkipListSet<>();
  private volatile boolean isOver;

  @Test
  void startAndStop_areSeenAsNoConnectionOrProperAnswers() throws Exception {
    Thread client = new Thread(this::askAllTheTime, "client");
    client.start();
    try {
      PosesProcess node =
          PosesProcess.start(
              Map.of("POSES_PORT", Integer.toString(port), "POSES_DATA", data.toString()));
      node.awaitReady();
      ApiClient.await(() -> seen.contains(PROPER));

      node.terminate();
    } finally {
      isOver = true;
      client.join();
    }

    assertThat(seen).containsExactlyInAnyOrder(NOBODY, PROPER);
  }

  private void askAllTheTime() {
    HttpClient http = HttpClient.newHttpClient();
    while (!isOver) {
      seen.add(ask(http));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private String ask(HttpClient http) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/mascots"))
            .timeout(Duration.ofSeconds(60))
            .header("Origin", "null")
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      return answer.statusCode()
          + " "
          + answer.headers().firstValue("Content-Type").orElse("-")
          + " "
          + answer.headers().firstValue("Access-Control-Allow-Origin").orElse("-");
    } catch (IOException e) {
      return NOBODY;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
