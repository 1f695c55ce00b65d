package com.mascotposes.providers.gemini;

import com.mascotposes.providers.NoPictureException;
import com.mascotposes.providers.ProviderException;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.UnknownOutcomeException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * One HTTP exchange with the Gemini API, from the first byte sent to the last byte received, within
 * a time limit for the whole.
 *
 * <p>The exchange runs on a thread of its own while the caller waits: a socket read heeds neither
 * an interrupt nor a total limit, and an answer that drips never meets the limit between two bytes.
 * A caller that stops waiting leaves at once; the abandoned thread ends with the next byte, at the
 * latest with the read time-out.
 */
@ApplicationScoped
@ManagedExecutorDefinition(name = GeminiExchange.THREADS, maxAsync = 8)
public class GeminiExchange {

  static final String THREADS = "java:app/concurrent/GeminiExchanges";

  /** Room for the largest picture in base64 and for the drafts before it. */
  static final int MAX_BODY_BYTES = 96 * 1024 * 1024;

  @Inject GeminiSettings settings;
  @Inject GeminiApi api;

  /**
   * Of their own: the server's default executor may have a thread for each processor and a line
   * without end, in which two abandoned exchanges would hold up all others.
   */
  @Resource(lookup = THREADS)
  ManagedExecutorService threads;

  /**
   * Asks a model to draw.
   *
   * @throws BriefOutageException the service cannot be reached; nothing was sent
   * @throws UnknownOutcomeException sent, but no complete answer, or the wait was interrupted
   * @throws NoPictureException the answer is larger than any picture
   */
  public GeminiReply generate(GeminiModel model, byte[] request) {
    settings.check();
    String key = settings.key();
    return within(settings.totalTimeout(), () -> api.generate(model.id(), key, request), key);
  }

  /** Asks whether a model exists; fails as {@link #generate} does. */
  public GeminiReply describe(GeminiModel model, Duration limit) {
    settings.check();
    String key = settings.key();
    return within(limit, () -> api.model(model.id(), key), key);
  }

  private GeminiReply within(Duration limit, Supplier<Response> request, String key) {
    AtomicBoolean decided = new AtomicBoolean();
    Future<GeminiReply> reply = start(() -> exchange(decided, request, key));
    try {
      return reply.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ProviderException known
          ? known
          : new UnknownOutcomeException("The answer of the drawing service was lost.", e);
    } catch (TimeoutException e) {
      throw abandoned(reply, decided, "The drawing service took too long.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw abandoned(reply, decided, "The wait for the drawing service was interrupted.", e);
    }
  }

  private Future<GeminiReply> start(Callable<GeminiReply> exchange) {
    try {
      return threads.submit(exchange);
    } catch (RejectedExecutionException e) {
      throw new ProviderUnavailableException("This server is busy or stopping.", null, e);
    }
  }

  /** Whoever decides first wins, so that a request is never sent after we said it was not. */
  private static ProviderException abandoned(
      Future<?> reply, AtomicBoolean decided, String reason, Exception cause) {
    boolean neverSent = decided.compareAndSet(false, true);
    reply.cancel(true);
    return neverSent
        ? new ProviderUnavailableException(reason, null, cause)
        : new UnknownOutcomeException(reason, cause);
  }

  private GeminiReply exchange(AtomicBoolean decided, Supplier<Response> request, String key) {
    if (!decided.compareAndSet(false, true)) {
      throw new ProviderUnavailableException("Nobody waits for this picture.", null, null);
    }
    try (Response response = request.get()) {
      byte[] body = body(response);
      return new GeminiReply(
          response.getStatus(),
          response.getHeaderString("Retry-After"),
          response.getHeaderString("Date"),
          response.getStatus() == 200 ? body : without(key, body));
    } catch (ProviderException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw BrokenExchange.meaning(e);
    }
  }

  private static byte[] body(Response response) throws IOException {
    try (InputStream in = response.readEntity(InputStream.class)) {
      return in == null ? new byte[0] : allOf(in);
    }
  }

  private static byte[] allOf(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(64 * 1024);
    byte[] buffer = new byte[64 * 1024];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      if (Thread.interrupted()) {
        throw new InterruptedIOException("abandoned");
      }
      if (all.size() + count > MAX_BODY_BYTES) {
        throw new NoPictureException("The drawing service sent an answer that is too large.");
      }
      all.write(buffer, 0, count);
    }
    return all.toByteArray();
  }

  /** An error may repeat what it complains about; the key goes no further than here. */
  private static byte[] without(String key, byte[] body) {
    return new String(body, StandardCharsets.UTF_8)
        .replace(key, "[key]")
        .getBytes(StandardCharsets.UTF_8);
  }
}
