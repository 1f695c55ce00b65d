package com.mascotposes.accounts.openid;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the provider. No redirects; ten seconds and half a megabyte for the whole of an answer: they
 * are short, and a broken provider must not hold our threads.
 */
@ApplicationScoped
public class OpenIdHttp {

  private static final Logger LOG = System.getLogger(OpenIdHttp.class.getName());

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST = 500_000;

  private final Duration patience;

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  public OpenIdHttp() {
    this(PATIENCE);
  }

  OpenIdHttp(Duration patience) {
    this.patience = patience;
  }

  /**
   * An answer in full.
   *
   * @param body text, at most half a megabyte
   */
  record Answer(int status, String body) {}

  /**
   * @throws OpenIdException it does not answer 200, not in time or at too great length
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
   * @throws OpenIdException it does not answer at all, not in time or at too great length
   */
  Answer post(String address, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private Answer send(HttpRequest.Builder request) {
    HttpRequest whole = request.header("Accept", "application/json").build();
    // A request's own timeout ends with the headers; a body may drip for ever after them.
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(whole, headers -> new ShortBody(LONGEST));
    try {
      HttpResponse<String> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(response.statusCode(), response.body());
    } catch (ExecutionException | TimeoutException e) {
      LOG.log(Level.WARNING, "The OpenID provider does not answer at " + whole.uri(), e);
      throw OpenIdException.unavailable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw OpenIdException.unavailable();
    } finally {
      answer.cancel(true);
    }
  }
}
