package com.mascotposes.bench;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * What we add to the model's own time: poses are ordered one after the other from the real {@code
 * target/poses.jar}, while a stub answers as Gemini would after exactly two seconds, with a PNG of
 * about 2 MB. Reported is the time from the POST to {@code completed}, less those two seconds.
 *
 * <p>After {@code mvn -DskipTests package}: {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=com.mascotposes.bench.OrderLatencyBenchmark}
 */
public final class OrderLatencyBenchmark {

  private static final int MODEL_MS = 2000;
  private static final int WARM_UP = 25;
  private static final int ORDERS = 21;
  private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private OrderLatencyBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    WireMockServer gemini =
        new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    gemini.start();
    gemini.stubFor(
        get(anyUrl())
            .willReturn(
                okJson(
                    "{\"name\":\"models/m\",\"supportedGenerationMethods\":[\"generateContent\"]}")));
    gemini.stubFor(
        post(anyUrl())
            .willReturn(
                aResponse()
                    .withFixedDelay(MODEL_MS)
                    .withHeader("Content-Type", "application/json")
                    .withBody(answer())));
    Path data = Files.createTempDirectory("latency");
    Process server = start(data, gemini.port());
    try {
      measure(awaitToken(server));
    } finally {
      server.destroy();
      server.waitFor(30, TimeUnit.SECONDS);
      gemini.stop();
    }
  }

  private static Process start(Path data, int geminiPort) throws IOException {
    ProcessBuilder launcher =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"), "-jar", "target/poses.jar");
    launcher.environment().put("POSES_PORT", "18990");
    launcher.environment().put("POSES_DATA", data.toString());
    launcher.environment().put("GEMINI_API_KEY", "benchmark");
    launcher.environment().put("GEMINI_BASE_URL", "http://127.0.0.1:" + geminiPort);
    return launcher.redirectErrorStream(true).start();
  }

  private static String awaitToken(Process server) throws IOException {
    BufferedReader lines = server.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("Demo token: ")) {
        return line.substring("Demo token: ".length());
      }
    }
    throw new IOException("the server ended before it was ready");
  }

  private static void measure(String token) throws Exception {
    String mascot = id(send(request(token, "/mascots").GET()));
    List<Long> added = new ArrayList<>();
    for (int i = -WARM_UP; i < ORDERS; i++) {
      HttpRequest order =
          request(token, "/mascots/" + mascot + "/poses")
              .POST(HttpRequest.BodyPublishers.ofString("{\"prompt\":\"wave " + i + "\"}"))
              .build();
      long start = System.nanoTime();
      String pose = id(HTTP.send(order, BodyHandlers.ofString()).body());
      while (!send(request(token, "/poses/" + pose + "/status").GET()).contains("\"completed\"")) {
        LockSupport.parkNanos(POLL_NANOS);
      }
      if (i >= 0) {
        added.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) - MODEL_MS);
      }
    }
    Collections.sort(added);
    System.out.printf(
        "added to the model's %d ms: median %d ms, fastest %d, slowest %d (%d orders)%n",
        MODEL_MS, added.get(ORDERS / 2), added.get(0), added.get(ORDERS - 1), ORDERS);
  }

  private static String send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString()).body();
  }

  private static HttpRequest.Builder request(String token, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:18990/api/v1" + path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  /** The first member called id. */
  private static String id(String json) {
    Matcher matcher = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(json);
    if (!matcher.find()) {
      throw new IllegalStateException("no id in " + json);
    }
    return matcher.group(1);
  }

  private static String answer() throws IOException {
    String picture = Base64.getEncoder().encodeToString(noisyPicture());
    return "{\"candidates\":[{\"finishReason\":\"STOP\",\"content\":{\"parts\":[{\"inlineData\":"
        + "{\"mimeType\":\"image/png\",\"data\":\""
        + picture
        + "\"}}]}}],\"modelVersion\":\"stub\",\"responseId\":\"r\"}";
  }

  /** A round fellow on green with a model's faint noise, so that the PNG has a model's size. */
  private static byte[] noisyPicture() throws IOException {
    BufferedImage picture = new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int y = 0; y < 1024; y++) {
      for (int x = 0; x < 1024; x++) {
        boolean fellow = Math.hypot(x - 512, y - 512) < 330;
        int noise = random.nextInt(4);
        picture.setRGB(x, y, fellow ? 0xF28C38 + noise * 0x010101 : 0x04F804 + noise * 0x010101);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}
