package com.mascotposes.storage.supabase;

import static com.mascotposes.storage.supabase.RudeServer.TOO_LARGE;
import static com.mascotposes.storage.supabase.RudeServer.breakOff;
import static com.mascotposes.storage.supabase.RudeServer.hangUpAfterTheBody;
import static com.mascotposes.storage.supabase.RudeServer.polite;
import static com.mascotposes.storage.supabase.RudeServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.StorageMisconfiguredException;
import com.mascotposes.storage.StorageUnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens on the wire. A call that hangs longer than its own limit fails the test. */
@Timeout(30)
class SupabaseWireTest {

  private static final PictureKey KEY = new PictureKey("poses/fox-1/wave.png");
  private static final byte[] PICTURE = new byte[200_000];

  /** More than any socket buffer takes, so the client blocks while it still sends. */
  private static final byte[] HUGE = new byte[24_000_000];

  private static final Duration PATIENT = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(400);

  private RudeServer server;

  @BeforeEach
  void start() throws IOException {
    server = new RudeServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private SupabasePictureStore store(Duration limit) {
    return Supabase.store(Supabase.client(server.url(), limit));
  }

  @Test
  void uploadsThatSucceed_shareOneConnection() {
    SupabasePictureStore store = store(PATIENT);

    for (int i = 0; i < 3; i++) {
      store.put(KEY, PICTURE, "image/png");
    }

    assertThat(server.connections).hasValue(1);
    assertThat(server.requests).hasSize(3);
  }

  @Test
  void afterARefusedUpload_itsConnectionIsNeverUsedAgain() {
    SupabasePictureStore store = store(PATIENT);

    for (int i = 0; i < 5; i++) {
      server.then(server.refuseEarly(TOO_LARGE), polite());
      assertMisconfigured(() -> store.put(KEY, PICTURE, "image/png"));
      store.put(KEY, PICTURE, "image/png");
      server.then(server.refuseEarly(TOO_LARGE), polite(), polite());
      assertMisconfigured(() -> store.put(KEY, PICTURE, "image/png"));
      store.find(KEY);
      store.delete(KEY);
    }

    assertThat(server.requests).hasSize(25);
    assertThat(server.onPoisonedConnections).hasValue(0);
  }

  @Test
  void whileOthersAreRefused_simultaneousUploadsStayOffPoisonedConnections() throws Exception {
    SupabasePictureStore store = store(PATIENT);
    for (int i = 0; i < 20; i++) {
      server.then(server.refuseEarly(TOO_LARGE), polite());
    }
    List<Callable<Boolean>> uploads = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      uploads.add(() -> isKept(store));
    }

    long kept = countTrue(uploads);

    assertThat(kept).isEqualTo(20);
    assertThat(server.requests).hasSize(40);
    assertThat(server.onPoisonedConnections).hasValue(0);
  }

  private static boolean isKept(SupabasePictureStore store) {
    try {
      store.put(KEY, PICTURE, "image/png");
      return true;
    } catch (StorageMisconfiguredException e) {
      return false;
    }
  }

  private static long countTrue(List<Callable<Boolean>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      long count = 0;
      for (Future<Boolean> call : threads.invokeAll(calls, 25, TimeUnit.SECONDS)) {
        count += call.get() ? 1 : 0;
      }
      return count;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void refusedWhileAHugeBodyIsStillSent_endsInTimeAndTheNextUploadPasses() {
    SupabasePictureStore store = store(Duration.ofSeconds(2));
    server.then(server.refuseEarlyAndStopReading(TOO_LARGE));

    assertUnavailable(() -> store.put(KEY, HUGE, "image/png"));

    store.put(KEY, PICTURE, "image/png");
    assertThat(server.requests).extracting(RudeServer.Request::connection).containsExactly(1, 2);
  }

  static Stream<RudeServer.Manner> broken() {
    return Stream.of(
        reset(),
        hangUpAfterTheBody(),
        breakOff("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Key\":"),
        breakOff("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"Key"),
        breakOff("HTTP/1."),
        breakOff("SSH-2.0-OpenSSH_9.2\r\n"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void uploadBrokenOff_isUnavailableAndWasSentOnce(RudeServer.Manner manner) {
    SupabasePictureStore store = store(PATIENT);
    server.then(manner);

    assertUnavailable(() -> store.put(KEY, PICTURE, "image/png"));

    assertThat(server.requests).hasSize(1);
    store.put(KEY, PICTURE, "image/png");
    assertThat(server.requests).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void keptConnectionBreaksOff_uploadIsStillSentOnce(RudeServer.Manner manner) {
    SupabasePictureStore store = store(PATIENT);
    server.then(polite(), manner);
    store.put(KEY, PICTURE, "image/png");

    assertUnavailable(() -> store.put(KEY, PICTURE, "image/png"));

    assertThat(server.requests).hasSize(2);
    assertThat(server.connections).hasValue(1);
  }

  @Test
  void noAnswer_isUnavailable() {
    SupabasePictureStore store = store(SHORT);
    server.then(server.silence(), server.silence(), server.silence(), server.silence());

    assertUnavailable(() -> store.put(KEY, PICTURE, "image/png"));
    assertUnavailable(() -> store.find(KEY));
    assertUnavailable(() -> store.delete(KEY));
    assertUnavailable(() -> store.check());

    assertThat(server.requests).hasSize(4);
  }

  @Test
  void answerDripsForEver_isUnavailable() {
    SupabasePictureStore store = store(SHORT);
    server.then(server.drip(), server.drip());

    assertUnavailable(() -> store.find(KEY));
    assertUnavailable(() -> store.put(KEY, PICTURE, "image/png"));
  }

  @Test
  void nobodyListens_isUnavailable() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    SupabasePictureStore store =
        Supabase.store(Supabase.client("http://127.0.0.1:" + port, PATIENT));

    assertUnavailable(() -> store.put(KEY, PICTURE, "image/png"));
    assertUnavailable(() -> store.check());
  }

  @Test
  void hostUnknown_isUnavailable() {
    SupabasePictureStore store = Supabase.store(Supabase.client("http://nowhere.invalid", PATIENT));

    assertUnavailable(() -> store.check());
  }

  @Test
  void threadStopped_isUnavailableAndStaysMarked() {
    SupabasePictureStore store = store(PATIENT);
    server.then(server.silence());
    Thread.currentThread().interrupt();

    assertUnavailable(() -> store.find(KEY));

    assertThat(Thread.interrupted()).isTrue();
  }

  private static void assertUnavailable(Runnable call) {
    assertThatExceptionOfType(StorageUnavailableException.class)
        .isThrownBy(call::run)
        .withMessageStartingWith("Supabase Storage ")
        .withMessageNotContaining(Supabase.TOKEN);
  }

  private static void assertMisconfigured(Runnable call) {
    assertThatExceptionOfType(StorageMisconfiguredException.class).isThrownBy(call::run);
  }
}
