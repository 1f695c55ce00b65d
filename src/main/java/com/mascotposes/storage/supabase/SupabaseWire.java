package com.mascotposes.storage.supabase;

import com.mascotposes.storage.StorageUnavailableException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Carries requests to the service and bytes back.
 *
 * <p><b>Poisoned connections.</b> When the service refuses an upload early it stops reading the
 * body but leaves the connection open; the next request on it hangs for a minute. A connection that
 * carried a refused upload must therefore never be used again, by nobody. {@code
 * java.net.http.HttpClient} has no way to close one connection, but each client has connections of
 * its own. So an upload gets a client to itself, which goes back on the shelf only after a success
 * and is otherwise dropped with its connection. (A MicroProfile REST Client hides which connection
 * it uses, and each server builds it on another HTTP library, so there it could not be proven.)
 * Requests without a body leave nothing unread and share one client.
 *
 * <p><b>No second sending.</b> HTTP/1.1 only, no redirects; the JDK itself repeats only requests
 * without a body, when a kept connection turns out to be closed.
 *
 * <p><b>Time limits</b> hold from the first byte sent to the last received: the JDK's own timer
 * stops at the answer's head, so a body that drips would never end.
 */
final class SupabaseWire {

  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(3);
  private static final int MOST_IDLE_UPLOADERS = 4;

  private final HttpClient reader = newClient();
  private final Deque<HttpClient> idleUploaders = new ConcurrentLinkedDeque<>();

  private static HttpClient newClient() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(CONNECT_LIMIT)
        .build();
  }

  /**
   * @param request with a time limit, which here covers the whole exchange
   * @throws StorageUnavailableException no complete answer in time; whether the service did what
   *     was asked is unknown
   */
  SupabaseAnswer send(HttpRequest request) {
    return request.bodyPublisher().isEmpty() ? exchange(reader, request) : upload(request);
  }

  private SupabaseAnswer upload(HttpRequest request) {
    HttpClient shelved = idleUploaders.poll();
    HttpClient uploader = shelved == null ? newClient() : shelved;
    SupabaseAnswer answer = exchange(uploader, request);
    if (answer.isSuccess() && idleUploaders.size() < MOST_IDLE_UPLOADERS) {
      idleUploaders.push(uploader);
    }
    return answer;
  }

  private static SupabaseAnswer exchange(HttpClient client, HttpRequest request) {
    Duration limit = request.timeout().orElseThrow();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      HttpResponse<byte[]> response = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return new SupabaseAnswer(response.statusCode(), response.body());
    } catch (TimeoutException e) {
      throw silent("gave no complete answer within " + limit.toMillis() + " ms", e);
    } catch (ExecutionException e) {
      throw silent("cannot be reached or broke off: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw silent("was not waited for any longer", e);
    } finally {
      answer.cancel(true);
    }
  }

  private static StorageUnavailableException silent(String what, Throwable cause) {
    return new StorageUnavailableException("Supabase Storage " + what + ".", cause);
  }
}
