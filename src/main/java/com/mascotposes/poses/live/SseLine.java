package com.mascotposes.poses.live;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Server-Sent Events over JAX-RS. A client that went away shows as a failure, and is hung up on.
 */
final class SseLine implements EventLine {

  private static final Logger LOG = Logger.getLogger(SseLine.class.getName());

  /** How long a client waits before it comes back after a break. */
  private static final long RETRY_MS = 2_000;

  private final SseEventSink sink;
  private final Sse sse;
  private CompletionStage<?> sent = CompletableFuture.completedFuture(null);
  private volatile boolean isBroken;

  SseLine(SseEventSink sink, Sse sse) {
    this.sink = sink;
    this.sse = sse;
  }

  @Override
  public void send(String name, String id, String data) {
    send(
        sse.newEventBuilder()
            .name(name)
            .id(id)
            .reconnectDelay(RETRY_MS)
            .mediaType(MediaType.TEXT_PLAIN_TYPE)
            .data(String.class, data)
            .build());
  }

  @Override
  public void comment(String text) {
    send(sse.newEventBuilder().comment(text).build());
  }

  private void send(OutboundSseEvent event) {
    if (isClosed()) {
      return;
    }
    try {
      sent =
          sink.send(event)
              .whenComplete(
                  (nothing, failure) -> {
                    if (failure != null) {
                      broken(failure);
                    }
                  });
    } catch (RuntimeException e) {
      broken(e);
    }
  }

  private void broken(Throwable why) {
    LOG.log(Level.FINE, "The reader of a stream went away", why);
    isBroken = true;
    hangUp();
  }

  @Override
  public void close() {
    sent.whenComplete((nothing, failure) -> hangUp());
  }

  private void hangUp() {
    try {
      sink.close();
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "A stream was closed already", e);
    }
  }

  @Override
  public boolean isClosed() {
    return isBroken || sink.isClosed();
  }
}
