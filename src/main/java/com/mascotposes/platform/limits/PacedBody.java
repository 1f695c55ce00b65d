package com.mascotposes.platform.limits;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A request body that must not take for ever. The thread that reads is one of few: a client that
 * sends a byte now and then would hold it as long as it likes. Twenty seconds are for everybody,
 * and each 16 kB that have come earn another second, which is slower than any line in use. Bodies
 * that come with their headers wait for nothing; of the others, only so many may hold a thread
 * while they wait for their next bytes, and some threads are left whatever they do.
 *
 * <p>Reading throws {@link ProblemException} 408 when the body comes too slowly, and 503 when too
 * many others come slowly at this moment.
 */
final class PacedBody extends ServletInputStream {

  private static final int UNKNOWN = -1;
  private static final int EARNS_A_SECOND = 16_384;
  private static final long SECOND = 1_000_000_000L;
  private static final long PATIENCE_NS = 20 * SECOND;
  private static final Duration FOR_A_PLACE = Duration.ofMillis(500);

  private final ServletInputStream body;
  private final long declared;
  private final WaitingPlaces places;
  private final String address;
  private final LongSupplier nanoTime;
  private final long begun;
  private long count;

  /**
   * @param declared how many bytes the client said it sends; -1 when it did not say
   * @param address where the client is
   */
  PacedBody(
      ServletInputStream body,
      long declared,
      WaitingPlaces places,
      String address,
      LongSupplier nanoTime) {
    this.body = body;
    this.declared = declared;
    this.places = places;
    this.address = address;
    this.nanoTime = nanoTime;
    this.begun = nanoTime.getAsLong();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (declared != UNKNOWN && count >= declared) {
      return -1;
    }
    int read =
        body.available() > 0 ? body.read(into, offset, length) : waiting(into, offset, length);
    count += Math.max(read, 0);
    if (read > 0 && nanoTime.getAsLong() - begun > PATIENCE_NS + count / EARNS_A_SECOND * SECOND) {
      throw ended(new ProblemException(408, "too-slow", "The request body came too slowly"));
    }
    return read;
  }

  private int waiting(byte[] into, int offset, int length) throws IOException {
    takePlace();
    try {
      return body.read(into, offset, length);
    } finally {
      places.leave(address);
    }
  }

  private void takePlace() throws InterruptedIOException {
    try {
      if (!places.enter(address, FOR_A_PLACE)) {
        throw ended(
            new ProblemException(503, "busy", "Too many requests are being sent slowly just now")
                .with(HttpHeaders.RETRY_AFTER, "5"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while waiting for a request body");
    }
  }

  /** The rest of the body is not read, so nothing else can come over this connection. */
  private static ProblemException ended(ProblemException problem) {
    return problem.with("Connection", "close");
  }

  @Override
  public int available() throws IOException {
    return body.available();
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
