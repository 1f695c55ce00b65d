package com.mascotposes.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.limits.FairShares.Share;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PacedBodyTest {

  private static final long SECOND = 1_000_000_000L;
  private static final int NOT_SAID = -1;

  private static final Set<String> HERE = Set.of("address 198.51.100.1");

  private final FairShares places =
      new FairShares("requests are being sent slowly", new Share(2, 1), new Share(0, 0));
  private long now;

  @Test
  void bodyAtOnce_isReadWhole() throws IOException {
    byte[] bytes = new byte[100_000];
    Arrays.fill(bytes, (byte) 'a');

    assertThat(paced(new ByteArrayInputStream(bytes), NOT_SAID).readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void bytesOneByOne_areUnsigned() throws IOException {
    InputStream body = paced(new ByteArrayInputStream(new byte[] {(byte) 0xff, 1}), 2);

    assertThat(new int[] {body.read(), body.read(), body.read()}).containsExactly(255, 1, -1);
  }

  @Test
  void byteNowAndThen_isEndedAfterTwentySeconds() {
    assertThatThrownBy(() -> paced(drip(1, 2 * SECOND), 1000).readNBytes(1000))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(408));
    assertThat(now).isEqualTo(22 * SECOND);
  }

  @Test
  void slowLine_hasItsTime() throws IOException {
    assertThat(paced(drip(4_096, SECOND / 4), 10_000_000).readNBytes(10_000_000))
        .hasSize(10_000_000);
    assertThat(now).isGreaterThan(600 * SECOND);
  }

  @Test
  void bodyThatStops_isTooSlowAndEndsTheConnection() {
    IOException[] asServersSay = {
      new IOException(new TimeoutException()), new SocketTimeoutException("Read timed out")
    };
    for (IOException each : asServersSay) {
      assertThatThrownBy(() -> paced(failing(10 * SECOND, each), 5).read())
          .isInstanceOfSatisfying(
              ProblemException.class,
              problem -> {
                assertThat(problem.status()).isEqualTo(408);
                assertThat(problem.headers()).containsEntry("Connection", "close");
              });
    }
  }

  @Test
  void clientThatGoesAway_isNoFailureOfOurs() {
    assertThatThrownBy(() -> paced(failing(0, new IOException("connection reset")), 5).read())
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(400));
  }

  @Test
  void noPlaceToWait_isRefusedAtOnceAndEndsTheConnection() {
    places.take(1, HERE, Duration.ZERO);

    assertThatThrownBy(() -> paced(drip(1, SECOND), 1000).read())
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(429);
              assertThat(problem.headers()).containsKey("Retry-After");
              assertThat(problem.headers()).containsEntry("Connection", "close");
            });
    assertThat(now).isZero();
  }

  @Test
  void bodyThatIsThere_needsNoPlace() throws IOException {
    places.take(1, HERE, Duration.ZERO);
    byte[] bytes = {1, 2, 3};

    assertThat(paced(new ByteArrayInputStream(bytes), 3).readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void place_isGivenBackWhateverHappens() throws IOException {
    assertThat(paced(InputStream.nullInputStream(), NOT_SAID).read()).isEqualTo(-1);
    assertThatThrownBy(() -> paced(failing(0, new IOException()), 5).read())
        .isInstanceOf(ProblemException.class);

    assertThat(places.take(1, HERE, Duration.ZERO)).isNotNull();
  }

  private PacedBody paced(InputStream body, long declared) {
    return new PacedBody(
        new Sent(body), declared, () -> places.take(1, HERE, Duration.ZERO), () -> now);
  }

  private InputStream failing(long afterNs, IOException failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        now += afterNs;
        throw failure;
      }
    };
  }

  /** Gives so many bytes at a time, each time after a pause. */
  private InputStream drip(int bytes, long pauseNs) {
    return new InputStream() {
      @Override
      public int read() {
        now += pauseNs;
        return 'a';
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        now += pauseNs;
        return Math.min(bytes, length);
      }
    };
  }

  /** As a server hands a body out. */
  private static final class Sent extends ServletInputStream {
    private final InputStream body;

    Sent(InputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      return body.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return body.read(into, offset, length);
    }

    @Override
    public int available() throws IOException {
      return body.available();
    }

    @Override
    public boolean isFinished() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isReady() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
