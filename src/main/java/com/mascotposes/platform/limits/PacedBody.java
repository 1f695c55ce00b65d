package com.mascotposes.platform.limits;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A request body that must not take for ever. The thread that reads is one of few: a client that
 * sends a byte now and then would hold it as long as it likes. Twenty seconds are for everybody,
 * and each 16 kB that have come earn another second, which is slower than any line in use. Bodies
 * that come with their headers wait for nothing; of the others, only so many may hold a thread
 * while they wait for their next bytes, and some threads are left whatever they do.
 *
 * <p>Reading throws {@link ProblemException} 408 when the body comes too slowly or not at all, 400
 * when the client goes away, and 429 or 503 when too many others come slowly at this moment.
 */
final class PacedBody extends ServletInputStream {

  private static final int UNKNOWN = -1;
  private static final int EARNS_A_SECOND = 16_384;
  private static final long SECOND = 1_000_000_000L;
  private static final long PATIENCE_NS = 20 * SECOND;
  private static final long SILENCE_NS = 5 * SECOND;

  private final ServletInputStream body;
  private final long declared;
  private final Supplier<FairShares.Lease> place;
  private final LongSupplier nanoTime;
  private final long begun;
  private long count;

  /**
   * @param declared how many bytes the client said it sends; -1 when it did not say
   * @param place gives a place to wait, or throws that there is none
   */
  PacedBody(
      ServletInputStream body,
      long declared,
      Supplier<FairShares.Lease> place,
      LongSupplier nanoTime) {
    this.body = body;
    this.declared = declared;
    this.place = place;
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
      throw tooSlow();
    }
    return read;
  }

  private static ProblemException tooSlow() {
    return ended(new ProblemException(408, "too-slow", "The request body came too slowly"));
  }

  private int waiting(byte[] into, int offset, int length) {
    try (FairShares.Lease taken = takePlace()) {
      return readInTime(into, offset, length);
    }
  }

  private FairShares.Lease takePlace() {
    try {
      return place.get();
    } catch (ProblemException e) {
      throw ended(e);
    }
  }

  /** Servers differ in how they say that nothing came for long; all of them wait for it. */
  private int readInTime(byte[] into, int offset, int length) {
    long asked = nanoTime.getAsLong();
    try {
      return body.read(into, offset, length);
    } catch (SocketTimeoutException e) {
      throw tooSlow();
    } catch (IOException e) {
      if (nanoTime.getAsLong() - asked >= SILENCE_NS) {
        throw tooSlow();
      }
      throw ended(new ProblemException(400, "request", "The request body is broken off"));
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
