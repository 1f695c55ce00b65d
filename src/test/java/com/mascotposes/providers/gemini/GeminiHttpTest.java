package com.mascotposes.providers.gemini;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.NoPictureException;
import com.mascotposes.providers.PictureRefusedException;
import com.mascotposes.providers.ProviderMisconfiguredException;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.UnknownOutcomeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real REST client against a stub on this machine; Fault Tolerance plays no part here. */
@Timeout(60)
class GeminiHttpTest {

  private static final String FIRST = "/v1beta/models/gemini-nano-banana-2.1:generateContent";
  private static final String SECOND = "/v1beta/models/gemini-3.1-flash-lite-image:generateContent";

  private static final WireMockServer GEMINI =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();

  private Wiring wiring;

  @BeforeAll
  static void startStub() {
    GEMINI.start();
  }

  @AfterAll
  static void stopStub() {
    GEMINI.stop();
    THREADS.shutdownNow();
  }

  @BeforeEach
  void freshStub() {
    GEMINI.resetAll();
    wiring = new Wiring(GEMINI.baseUrl(), THREADS).connected();
  }

  @AfterEach
  void closeClient() {
    wiring.provider.circuit.exchange.api.close();
  }

  private static void answer(ResponseDefinitionBuilder response) {
    GEMINI.stubFor(any(anyUrl()).willReturn(response));
  }

  private static ResponseDefinitionBuilder json(int status, String name) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json; charset=UTF-8")
        .withBody(Corpus.text(name));
  }

  private Drawing draw() {
    return wiring.provider.draw(Corpus.request());
  }

  private Throwable failure() {
    return catchThrowable(this::draw);
  }

  private static List<LoggedRequest> requests() {
    return GEMINI.findAll(postRequestedFor(anyUrl()));
  }

  @Test
  void picture_arrivesAndTheRequestIsAsTheApiWantsIt() {
    GEMINI.stubFor(
        post(urlEqualTo(FIRST))
            .withHeader("x-goog-api-key", equalTo(Wiring.KEY))
            .withHeader("Content-Type", equalTo("application/json"))
            .withRequestBody(
                matchingJsonPath("$.contents[0].parts[0].inlineData[?(@.mimeType=='image/png')]"))
            .withRequestBody(
                matchingJsonPath("$.generationConfig.imageConfig[?(@.imageSize=='1K')]"))
            .willReturn(json(200, "picture-png")));

    Drawing drawing = draw();

    assertThat(drawing.bytes()).isEqualTo(Corpus.PNG);
    assertThat(requests()).hasSize(1);
  }

  @Test
  void request_announcesItsLengthAndKeepsTheKeyOutOfTheAddress() {
    answer(json(200, "picture-png"));

    draw();

    LoggedRequest request = requests().get(0);
    assertThat(request.getHeader("Content-Length"))
        .isEqualTo(String.valueOf(request.getBody().length));
    assertThat(request.getAbsoluteUrl()).doesNotContain(Wiring.KEY);
    assertThat(request.getBodyAsString()).doesNotContain(Wiring.KEY);
  }

  @ParameterizedTest
  @CsvSource({"404,error-404", "400,error-400-model-gone", "503,error-503-model-gone"})
  void retiredModel_theNextIsAsked(int status, String name) {
    GEMINI.stubFor(post(urlEqualTo(FIRST)).willReturn(json(status, name)));
    GEMINI.stubFor(post(urlEqualTo(SECOND)).willReturn(json(200, "picture-jpeg")));

    assertThat(draw().mediaType()).isEqualTo("image/jpeg");
  }

  @Test
  void everyModelRetired_meansMisconfigured() {
    answer(json(404, "error-404"));

    assertThat(failure())
        .isInstanceOf(ProviderMisconfiguredException.class)
        .hasMessageContaining("none of the configured models");
    assertThat(requests()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "400,error-400-key-invalid",
    "401,error-401",
    "403,error-403",
    "429,error-429-quota-zero"
  })
  void wrongKey_meansMisconfiguredAndNoOtherModelIsAsked(int status, String name) {
    answer(json(status, name));

    assertThat(failure()).isInstanceOf(ProviderMisconfiguredException.class);
    assertThat(requests()).hasSize(1);
  }

  @Test
  void refusal_comesBackInWords() {
    answer(
        aResponse()
            .withBody(Corpus.text("block-reason").replace("@REASON@", "PROHIBITED_CONTENT")));

    assertThat(failure())
        .isInstanceOf(PictureRefusedException.class)
        .hasMessageContaining("Change the wording");
  }

  @Test
  void textOnly_meansNoPicture() {
    answer(json(200, "text-only"));

    assertThat(failure()).isInstanceOf(NoPictureException.class);
  }

  @Test
  void http429WithRetryInfo_asksToWait() {
    answer(json(429, "error-429-retry-info"));

    assertThat(failure())
        .isInstanceOfSatisfying(
            ProviderUnavailableException.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(34)));
  }

  @Test
  void http503WithRetryAfter_asksToWait() {
    answer(aResponse().withStatus(503).withHeader("Retry-After", "12"));

    assertThat(failure())
        .isInstanceOfSatisfying(
            ProviderUnavailableException.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(12)));
  }

  @Test
  void redirect_isNotFollowedWithTheKey() {
    GEMINI.stubFor(
        post(urlEqualTo(FIRST))
            .willReturn(aResponse().withStatus(302).withHeader("Location", "/elsewhere")));

    assertThat(failure()).isInstanceOf(ProviderMisconfiguredException.class);
    assertThat(GEMINI.getAllServeEvents()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html><body>Sign in to the network</body></html>", "{\"candidates\":["})
  void unreadableSuccess_isAnUnknownOutcome(String body) {
    answer(aResponse().withBody(body));

    assertThat(failure()).isInstanceOf(UnknownOutcomeException.class);
    assertThat(requests()).hasSize(1);
  }

  @Test
  void twentyMegabyteAnswer_arrivesWhole() {
    int size = 20 * 1024 * 1024;
    answer(aResponse().withBody(Corpus.answerWithPictureOf(size)));

    assertThat(draw().bytes()).hasSize(size);
  }

  @Test
  void endlessAnswer_isCutAtTheCap() throws Exception {
    try (RawServer endless = new RawServer(RawServer::pourForever)) {
      wiring.connected(endless.address());

      assertThat(failure())
          .isInstanceOf(NoPictureException.class)
          .hasMessageContaining("too large");
    }
  }

  @Test
  void silentService_isAnUnknownOutcome() {
    wiring.settings.readTimeout = Duration.ofMillis(200);
    wiring.connected();
    answer(json(200, "picture-png").withFixedDelay(3_000));

    assertThat(failure()).isInstanceOf(UnknownOutcomeException.class);
    assertThat(requests()).hasSize(1);
  }

  @Test
  void drippingAnswer_isCutByTheTotalLimit() {
    wiring.settings.totalTimeout = Duration.ofMillis(400);
    answer(json(200, "picture-png").withChunkedDribbleDelay(100, 30_000));

    assertThat(failure())
        .isInstanceOf(UnknownOutcomeException.class)
        .hasMessageContaining("took too long");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void brokenConnection_isAnUnknownOutcomeOfOneRequest(Fault fault) {
    answer(aResponse().withFault(fault));

    assertThat(failure()).isInstanceOf(UnknownOutcomeException.class);
    assertThat(requests()).hasSize(1);
  }

  @Test
  void connectionDroppedAfterTheRequest_isNotSentAgain() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    try (RawServer dropping = new RawServer(socket -> requests.incrementAndGet())) {
      wiring.connected(dropping.address());

      assertThat(failure()).isInstanceOf(UnknownOutcomeException.class);
      assertThat(failure()).isInstanceOf(UnknownOutcomeException.class);
    }
    assertThat(requests).hasValue(2);
  }

  @Test
  void bodyShorterThanAnnounced_isAnUnknownOutcome() throws Exception {
    try (RawServer cutting =
        new RawServer(
            socket ->
                socket
                    .getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{\"a\":".getBytes()))) {
      wiring.connected(cutting.address());

      assertThat(failure()).isInstanceOf(UnknownOutcomeException.class);
    }
  }

  @Test
  void nobodyListening_isABriefOutage() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    wiring.connected(URI.create("http://127.0.0.1:" + port));

    assertThat(failure()).isInstanceOf(BriefOutageException.class);
  }

  @Test
  void unknownHost_isABriefOutage() {
    wiring.connected(URI.create("http://nowhere.invalid"));

    assertThat(failure()).isInstanceOf(BriefOutageException.class);
  }

  @Test
  void connectionNeverMade_isABriefOutage() throws Exception {
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket first = new Socket(full.getInetAddress(), full.getLocalPort());
        Socket second = new Socket(full.getInetAddress(), full.getLocalPort())) {
      wiring.connected(URI.create("http://127.0.0.1:" + full.getLocalPort()));

      assertThat(failure()).isInstanceOf(BriefOutageException.class);
      assertThat(first.isConnected() && second.isConnected()).isTrue();
    }
  }

  @Test
  void interruptedCaller_leavesAtOnceWithAnUnknownOutcome() throws Exception {
    CountDownLatch received = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    CompletableFuture<Throwable> outcome = new CompletableFuture<>();
    CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
    try (RawServer silent =
        new RawServer(
            socket -> {
              received.countDown();
              over.await();
            })) {
      wiring.connected(silent.address());
      Thread caller =
          new Thread(
              () -> {
                outcome.complete(failure());
                stillInterrupted.complete(Thread.currentThread().isInterrupted());
              });
      caller.start();
      assertThat(received.await(10, TimeUnit.SECONDS)).isTrue();

      caller.interrupt();

      assertThat(outcome.get(2, TimeUnit.SECONDS)).isInstanceOf(UnknownOutcomeException.class);
      assertThat(stillInterrupted.get(2, TimeUnit.SECONDS)).isTrue();
      over.countDown();
    }
  }

  @Test
  void noThreadToSendWith_meansUnavailableAndNothingIsSent() {
    ExecutorService stopped = Executors.newSingleThreadExecutor();
    stopped.shutdown();
    wiring.provider.circuit.exchange.threads = Wiring.managed(stopped);
    answer(json(200, "picture-png"));

    assertThat(failure())
        .isInstanceOf(ProviderUnavailableException.class)
        .hasMessageContaining("busy or stopping");
    assertThat(requests()).isEmpty();
  }

  @Test
  void threadNeverFree_meansUnavailableAndNothingIsSentLater() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    CountDownLatch over = new CountDownLatch(1);
    one.submit(() -> over.await(30, TimeUnit.SECONDS));
    wiring.provider.circuit.exchange.threads = Wiring.managed(one);
    wiring.settings.totalTimeout = Duration.ofMillis(50);
    answer(json(200, "picture-png"));

    assertThat(failure()).isInstanceOf(ProviderUnavailableException.class);
    over.countDown();
    one.shutdown();

    assertThat(one.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(requests()).isEmpty();
  }

  @Test
  void noKey_meansMisconfiguredAndNothingIsSent() {
    wiring.settings.key = Optional.empty();

    assertThat(failure()).isInstanceOf(ProviderMisconfiguredException.class);
    assertThat(GEMINI.getAllServeEvents()).isEmpty();
  }

  @Test
  void wrongSetting_isNamedAndNothingIsSent() {
    wiring.settings.imageSize = "huge";

    assertThat(failure())
        .isInstanceOf(ProviderMisconfiguredException.class)
        .hasMessageContaining("gemini.image.size is 'huge'");
    assertThat(wiring.provider.problem().orElseThrow()).contains("gemini.image.size");
    assertThat(GEMINI.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 429, 500, 503})
  void serviceThatRepeatsTheKey_doesNotBringItIntoOurMessages(int status) {
    answer(
        aResponse()
            .withStatus(status)
            .withBody(
                "{\"error\":{\"code\":%d,\"status\":\"X\",\"message\":\"bad key %s\"}}"
                    .formatted(status, Wiring.KEY)));

    StringWriter trace = new StringWriter();
    failure().printStackTrace(new PrintWriter(trace));

    assertThat(trace.toString()).contains("bad key [key]").doesNotContain(Wiring.KEY);
  }

  @Test
  void modelThatDraws_isNoProblem() {
    GEMINI.stubFor(
        get(urlEqualTo("/v1beta/models/gemini-nano-banana-2.1"))
            .withHeader("x-goog-api-key", equalTo(Wiring.KEY))
            .willReturn(json(200, "model-draws")));

    assertThat(wiring.provider.problem()).isEmpty();
  }

  @Test
  void onlyTheFallbackDraws_isNoProblem() {
    GEMINI.stubFor(
        get(urlEqualTo("/v1beta/models/gemini-nano-banana-2.1"))
            .willReturn(json(404, "error-404")));
    GEMINI.stubFor(
        get(urlEqualTo("/v1beta/models/gemini-3.1-flash-lite-image"))
            .willReturn(json(200, "model-draws")));

    assertThat(wiring.provider.problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"404,error-404", "200,model-embeds"})
  void noModelThatDraws_isAProblemNamingThem(int status, String name) {
    answer(json(status, name));

    assertThat(wiring.provider.problem().orElseThrow())
        .contains("gemini-nano-banana-2.1, gemini-3.1-flash-lite-image");
  }

  @Test
  void refusedKeyAtTheStart_isAProblem() {
    answer(json(400, "error-400-key-invalid"));

    assertThat(wiring.provider.problem().orElseThrow())
        .contains("gemini.api.key")
        .doesNotContain(Wiring.KEY);
  }

  @Test
  void serviceDownAtTheStart_isNoProblemToReport() {
    answer(json(503, "error-503"));

    assertThat(wiring.provider.problem()).isEmpty();
  }

  @Test
  void silentServiceAtTheStart_holdsItUpForSecondsOnly() {
    answer(json(200, "model-draws").withFixedDelay(20_000));

    assertThat(wiring.provider.problem()).isEmpty();
  }

  /** A server that reads each request's head and body, lets a script act, and hangs up. */
  private static final class RawServer implements AutoCloseable {

    interface Script {
      void act(Socket socket) throws Exception;
    }

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

    RawServer(Script script) throws IOException {
      THREADS.submit(
          () -> {
            while (!server.isClosed()) {
              try (Socket socket = server.accept()) {
                skipRequest(socket);
                script.act(socket);
              }
            }
            return null;
          });
    }

    private static void skipRequest(Socket socket) throws IOException {
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        head.append((char) socket.getInputStream().read());
      }
      String length = head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
      socket.getInputStream().readNBytes(Integer.parseInt(length));
    }

    static void pourForever(Socket socket) throws IOException {
      byte[] block = " ".repeat(1 << 20).getBytes();
      socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes());
      while (true) {
        socket.getOutputStream().write(block);
      }
    }

    URI address() {
      return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
