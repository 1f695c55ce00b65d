package com.mascotposes.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TimedBodyTest {

  private static final long SECOND = 1_000_000_000L;

  private long now;

  @Test
  void bodyAtOnce_isReadWhole() throws IOException {
    byte[] body = new byte[100_000];
    Arrays.fill(body, (byte) 'a');

    assertThat(TimedBody.read(new ByteArrayInputStream(body), 1_000_000)).isEqualTo(body);
  }

  @Test
  void bodyTooLong_isReadSoFarOnly() throws IOException {
    assertThat(TimedBody.read(new ByteArrayInputStream(new byte[100_000]), 50_001)).hasSize(50_001);
  }

  @Test
  void noBody_isEmpty() throws IOException {
    assertThat(TimedBody.read(InputStream.nullInputStream(), 10)).isEmpty();
  }

  @Test
  void byteNowAndThen_isEndedAfterTwentySeconds() {
    assertThatThrownBy(() -> TimedBody.read(drip(1, 2 * SECOND), 1000, () -> now))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(408));
    assertThat(now).isEqualTo(22 * SECOND);
  }

  @Test
  void slowLine_hasItsTime() throws IOException {
    assertThat(TimedBody.read(drip(16_384, SECOND), 10_000_000, () -> now)).hasSize(10_000_000);
    assertThat(now).isGreaterThan(600 * SECOND);
  }

  /** Gives so many bytes at a time, each time after a pause. */
  private InputStream drip(int bytes, long pauseNs) {
    return new InputStream() {
      @Override
      public int read() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        now += pauseNs;
        return Math.min(bytes, length);
      }
    };
  }
}
