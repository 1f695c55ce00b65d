package com.mascotposes.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Asks the application over HTTP, as its users will, whether it answers. */
class Readiness {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final List<String> QUESTIONS = List.of("/api/v1", "/health/ready");
  private static final int OK = 200;

  private final String baseUrl;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  Readiness(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /**
   * Waits at most a minute.
   *
   * @throws StartFailure no good answer by then; the sentence quotes the last one
   */
  void await() throws StartFailure {
    for (String question : QUESTIONS) {
      awaitOk(question);
    }
  }

  private void awaitOk(String path) throws StartFailure {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String answer = ask(path);
    while (!answer.isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw StartFailure.because("The application is not ready: " + path + " " + answer);
      }
      pause();
      answer = ask(path);
    }
  }

  /** Empty when all is well, else what was wrong. */
  private String ask(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(Duration.ofSeconds(10)).build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return response.statusCode() == OK
          ? ""
          : "answers " + response.statusCode() + " " + response.body();
    } catch (IOException e) {
      return "does not answer: " + e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "was not awaited";
    }
  }

  private static void pause() throws StartFailure {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw StartFailure.because("The start was interrupted.", e);
    }
  }
}
