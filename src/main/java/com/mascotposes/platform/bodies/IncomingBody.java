package com.mascotposes.platform.bodies;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body on its way in. Sends its request on once, when it is complete or has failed; its bytes
 * count in the {@link BodyRoom} until {@link #release}.
 */
final class IncomingBody implements ReadListener, AsyncListener {

  private static final int CHUNK = 16_384;
  private static final long PATIENCE_MS = 30_000;
  private static final long MOST_PATIENCE_MS = 600_000;
  private static final long SLOWEST_BYTES_A_SECOND = 16_000;

  private final AsyncContext request;
  private final ServletInputStream in;
  private final BodyRoom room;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final AtomicBoolean sentOn = new AtomicBoolean();
  private final AtomicBoolean released = new AtomicBoolean();
  private volatile ProblemException failure;

  IncomingBody(AsyncContext request, ServletInputStream in, BodyRoom room) {
    this.request = request;
    this.in = in;
    this.room = room;
  }

  /** Half a minute, and as long as a slow line takes for this size; ten minutes at most. */
  static long patienceMs(long declaredBytes) {
    long size = declaredBytes < 0 ? BodyFilter.MOST_BYTES : declaredBytes;
    return Math.min(MOST_PATIENCE_MS, PATIENCE_MS + size * 1000 / SLOWEST_BYTES_A_SECOND);
  }

  @Override
  public void onDataAvailable() throws IOException {
    byte[] chunk = new byte[CHUNK];
    while (failure == null && in.isReady() && !in.isFinished()) {
      int count = in.read(chunk);
      if (count > 0) {
        take(chunk, count);
      }
    }
    if (failure != null) {
      sendOn();
    }
  }

  private void take(byte[] chunk, int count) {
    if (bytes.size() + count > BodyFilter.MOST_BYTES) {
      failure = BodyFilter.tooLarge();
    } else if (!room.take(count)) {
      failure = full();
    } else {
      bytes.write(chunk, 0, count);
    }
  }

  private static ProblemException full() {
    return new ProblemException(503, "busy", "Too many uploads at this moment; try again")
        .with(HttpHeaders.RETRY_AFTER, "5");
  }

  @Override
  public void onAllDataRead() {
    sendOn();
  }

  /** The client went away: nobody reads an answer. */
  @Override
  public void onError(Throwable broken) {
    if (sentOn.compareAndSet(false, true)) {
      release();
      request.complete();
    }
  }

  private void sendOn() {
    if (sentOn.compareAndSet(false, true)) {
      request.dispatch();
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    failure = new ProblemException(408, "too-slow", "The request body came too slowly");
    sendOn();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    release();
  }

  @Override
  public void onError(AsyncEvent event) {
    release();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // A route that answers later has read its body already.
  }

  Optional<ProblemException> failure() {
    return Optional.ofNullable(failure);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  void release() {
    if (released.compareAndSet(false, true)) {
      room.giveBack(bytes.size());
    }
  }
}
