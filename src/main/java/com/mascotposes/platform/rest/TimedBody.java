package com.mascotposes.platform.rest;

import com.mascotposes.platform.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Reads a request body that must not take for ever. The thread that reads is one of few: a client
 * that sends a byte now and then would hold it as long as it likes. Twenty seconds are for
 * everybody, and each 16 kB that have come earn another second, which is slower than any line in
 * use.
 */
public final class TimedBody {

  private static final int CHUNK = 16_384;
  private static final long SECOND = 1_000_000_000L;
  private static final long PATIENCE_NS = 20 * SECOND;

  private TimedBody() {}

  /**
   * All of the body, or its beginning.
   *
   * @param most how many bytes to read at most, 1 or more
   * @throws ProblemException 408: it comes too slowly
   */
  public static byte[] read(InputStream body, int most) throws IOException {
    return read(body, most, System::nanoTime);
  }

  static byte[] read(InputStream body, int most, LongSupplier nanoTime) throws IOException {
    long begun = nanoTime.getAsLong();
    byte[] chunk = new byte[CHUNK];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int count = body.read(chunk, 0, Math.min(CHUNK, most));
    while (count >= 0 && bytes.size() < most) {
      bytes.write(chunk, 0, count);
      if (nanoTime.getAsLong() - begun > PATIENCE_NS + bytes.size() / CHUNK * SECOND) {
        throw new ProblemException(408, "too-slow", "The request body came too slowly")
            .with("Connection", "close");
      }
      count = body.read(chunk, 0, Math.min(CHUNK, most - bytes.size()));
    }
    return bytes.toByteArray();
  }
}
