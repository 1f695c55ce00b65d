package com.mascotposes.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.json.Json;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;

/** Calls one server as one person. Sends what plugins send: a content type on every call. */
final class ApiClient {

  static final String PASSWORD = "correct horse";

  /** Browsers and proxies do not change to HTTP/2 without TLS either. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final long DEADLINE_SECONDS = 120;

  private final String url;
  private final String token;
  private final String address;

  private ApiClient(String url, String token, String address) {
    this.url = url;
    this.token = token;
    this.address = address;
  }

  /** Nobody, at the server that all classes share. */
  static ApiClient nobody() {
    return new ApiClient(LauncherEnvironment.url(), null, null);
  }

  /** Nobody, at this server. */
  static ApiClient nobodyAt(String url) {
    return new ApiClient(url, null, null);
  }

  ApiClient with(String otherToken) {
    return new ApiClient(url, otherToken, address);
  }

  /** As a trusted proxy would pass this client on. */
  ApiClient from(String otherAddress) {
    return new ApiClient(url, token, otherAddress);
  }

  /** A new account and a session in it. */
  ApiClient registered() {
    String email = UUID.randomUUID() + "@example.org";
    HttpResponse<String> answer = register(email);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return with(JsonPath.from(answer.body()).getString("accessToken"));
  }

  HttpResponse<String> register(String email) {
    return post("/auth/register", json("email", email, "password", PASSWORD));
  }

  HttpResponse<String> get(String path) {
    return call("GET", "/api/v1" + path, "");
  }

  HttpResponse<String> post(String path, String body) {
    return call("POST", "/api/v1" + path, body);
  }

  HttpResponse<String> delete(String path) {
    return call("DELETE", "/api/v1" + path, "");
  }

  /** The member of the answer's body; the answer must be a success. */
  <T> T ask(String path, String member) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return JsonPath.from(answer.body()).get(member);
  }

  /** The member of the answer's body; the answer must be 201. */
  <T> T make(String path, String body, String member) {
    HttpResponse<String> answer = post(path, body);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(201);
    return JsonPath.from(answer.body()).get(member);
  }

  HttpResponse<String> call(String method, String target, String body, String... headers) {
    HttpRequest.Builder request =
        request(target)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(method + " " + target + " got no answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What a stream of events says; done when the server ends it. */
  CompletableFuture<HttpResponse<String>> follow(String path) {
    return HTTP.sendAsync(
        request("/api/v1" + path).version(HttpClient.Version.HTTP_1_1).build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String target) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + target))
            .timeout(Duration.ofSeconds(DEADLINE_SECONDS))
            .header("Content-Type", "application/json")
            .header("Origin", "null");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (address != null) {
      request.header("X-Forwarded-For", address);
    }
    return request;
  }

  /** A mascot of an uploaded picture. */
  String mascot() {
    String image = make("/storage/upload-image", json("image", picture()), "url");
    return make("/mascots/from-image", json("imageUrl", image), "id");
  }

  /** Waits until the pose has its picture. */
  void awaitCompleted(String pose) {
    await(() -> !"pending generating".contains(ask("/poses/" + pose + "/status", "status")));
    assertThat(this.<String>ask("/poses/" + pose + "/status", "status")).isEqualTo("completed");
  }

  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("deadline").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  /** A JSON object of members of text: name, value, name, value … */
  static String json(String... members) {
    var object = Json.createObjectBuilder();
    for (int i = 0; i < members.length; i += 2) {
      object.add(members[i], members[i + 1]);
    }
    return object.build().toString();
  }

  private static String picture() {
    BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = picture.createGraphics();
    g.setColor(Color.ORANGE);
    g.fillOval(50, 50, 200, 200);
    g.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
