package com.mascotposes.accounts.openid;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks the provider. No redirects, ten seconds, half a megabyte: its answers are short, and a
 * broken provider must not hold our threads.
 */
@ApplicationScoped
public class OpenIdHttp {

  private static final Logger LOG = System.getLogger(OpenIdHttp.class.getName());

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST = 500_000;

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * An answer in full.
   *
   * @param body text, at most half a megabyte of it
   */
  record Answer(int status, String body) {}

  /**
   * @throws OpenIdException it does not answer 200
   */
  String get(String address) {
    Answer answer = send(HttpRequest.newBuilder(URI.create(address)).GET());
    if (answer.status() != 200) {
      LOG.log(Level.WARNING, "{0} answered {1}", address, answer.status());
      throw OpenIdException.unavailable();
    }
    return answer.body();
  }

  /**
   * Sends a form.
   *
   * @throws OpenIdException it does not answer at all
   */
  Answer post(String address, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private Answer send(HttpRequest.Builder request) {
    HttpRequest whole = request.timeout(PATIENCE).header("Accept", "application/json").build();
    try {
      HttpResponse<InputStream> response = http.send(whole, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        byte[] bytes = body.readNBytes(LONGEST);
        return new Answer(response.statusCode(), new String(bytes, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The OpenID provider does not answer at " + whole.uri(), e);
      throw OpenIdException.unavailable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw OpenIdException.unavailable();
    }
  }
}
