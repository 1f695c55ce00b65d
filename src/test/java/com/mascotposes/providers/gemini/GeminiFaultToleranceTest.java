package com.mascotposes.providers.gemini;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.mascotposes.platform.time.ClockProducer;
import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.ImageProvider;
import com.mascotposes.providers.NoPictureException;
import com.mascotposes.providers.ProviderNotAskedException;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.UnknownOutcomeException;
import io.smallrye.config.inject.ConfigExtension;
import io.smallrye.faulttolerance.FaultToleranceExtension;
import io.smallrye.faulttolerance.metrics.MetricsIntegration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The interceptors of {@link GeminiCall} at work, in a CDI container on this JVM. */
@EnableWeld
@Timeout(60)
class GeminiFaultToleranceTest {

  private static final WireMockServer GEMINI =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static final String CALL = GeminiCall.class.getName() + "/send/";
  private static final Map<String, String> CONFIG =
      Map.of(
          "gemini.api.key",
          Wiring.KEY,
          "gemini.read.timeout",
          "PT5S",
          "gemini.total.timeout",
          "PT10S",
          CALL + "Retry/delay",
          "1",
          CALL + "Retry/jitter",
          "0",
          CALL + "Timeout/value",
          "4000");

  @WeldSetup
  WeldInitiator weld =
      WeldInitiator.from(
              WeldInitiator.createWeld()
                  .addExtensions(
                      new ConfigExtension(), new FaultToleranceExtension(MetricsIntegration.NOOP))
                  .beanClasses(
                      GeminiImageProvider.class,
                      GeminiModelCheck.class,
                      GeminiCircuit.class,
                      GeminiCall.class,
                      GeminiExchange.class,
                      CircuitLog.class,
                      ClockProducer.class,
                      StubConnection.class,
                      GeminiSettings.class))
          .bindResource(GeminiExchange.THREADS, Wiring.managed(THREADS))
          .build();

  /** Jersey, once CDI runs, wants its own CDI parts; so its client comes from outside. */
  @ApplicationScoped
  static class StubConnection {

    private static GeminiApi api;

    @Produces
    @ApplicationScoped
    GeminiApi api() {
      return api;
    }
  }

  @BeforeAll
  static void startStub() {
    GEMINI.start();
    StubConnection.api =
        GeminiConnection.to(
            URI.create(GEMINI.baseUrl()), Duration.ofSeconds(1), Duration.ofSeconds(5));
    StubConnection.api.model("warm-up", "key").close();
    CONFIG.forEach(System::setProperty);
    System.setProperty("gemini.base.url", GEMINI.baseUrl());
  }

  @AfterAll
  static void stopStub() {
    CONFIG.keySet().forEach(System::clearProperty);
    System.clearProperty("gemini.base.url");
    StubConnection.api.close();
    GEMINI.stop();
    THREADS.shutdownNow();
  }

  @BeforeEach
  void freshStub() {
    GEMINI.resetAll();
  }

  private Drawing draw() {
    return weld.select(ImageProvider.class).get().draw(Corpus.request());
  }

  private Throwable failure() {
    return catchThrowable(this::draw);
  }

  private static ResponseDefinitionBuilder json(int status, String name) {
    return aResponse().withStatus(status).withBody(Corpus.text(name));
  }

  private static void answer(ResponseDefinitionBuilder response) {
    GEMINI.stubFor(any(anyUrl()).willReturn(response));
  }

  private static int requests() {
    return GEMINI.findAll(postRequestedFor(anyUrl())).size();
  }

  @Test
  void outageThatPasses_isBridgedWithinSeconds() {
    GEMINI.stubFor(
        any(anyUrl())
            .inScenario("outage")
            .whenScenarioStateIs(Scenario.STARTED)
            .willSetStateTo("over")
            .willReturn(json(503, "error-503")));
    GEMINI.stubFor(
        any(anyUrl())
            .inScenario("outage")
            .whenScenarioStateIs("over")
            .willReturn(json(200, "picture-png")));

    assertThat(draw().bytes()).isEqualTo(Corpus.PNG);
    assertThat(requests()).isEqualTo(2);
  }

  @Test
  void outageThatStays_isGivenUpAfterThreeRequests() {
    answer(json(500, "error-500"));

    assertThat(failure()).isInstanceOf(ProviderUnavailableException.class);
    assertThat(requests()).isEqualTo(3);
  }

  @Test
  void outageWithAWishToWait_isAskedOnce() {
    answer(json(503, "error-503").withHeader("Retry-After", "30"));

    assertThat(failure()).isInstanceOf(ProviderUnavailableException.class);
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void unknownOutcome_isAskedOnce() {
    answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

    assertThat(failure()).isInstanceOf(UnknownOutcomeException.class);
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void answerWithoutPicture_isAskedOnce() {
    answer(json(200, "text-only"));

    assertThat(failure()).isInstanceOf(NoPictureException.class);
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void answerLaterThanTheTimeout_isAnUnknownOutcomeOfOneRequest() {
    answer(json(200, "picture-png").withFixedDelay(8_000));

    assertThat(failure())
        .isInstanceOf(UnknownOutcomeException.class)
        .hasMessageContaining("took too long");
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void failuresInARow_openTheBreakerAndSendNothingMore() {
    answer(json(429, "error-429-retry-info"));
    for (int i = 0; i < 8; i++) {
      failure();
    }

    Throwable failure = failure();

    assertThat(failure)
        .isInstanceOfSatisfying(
            ProviderNotAskedException.class,
            e ->
                assertThat(e.retryAfter()).contains(Duration.ofMillis(GeminiCall.BREAKER_DELAY_MS)))
        .hasMessageContaining("rest");
    assertThat(requests()).isEqualTo(8);
  }

  @Test
  void refusalsInARow_leaveTheBreakerClosed() {
    answer(aResponse().withBody(Corpus.text("finish-reason").replace("@REASON@", "IMAGE_SAFETY")));

    for (int i = 0; i < 12; i++) {
      failure();
    }

    assertThat(requests()).isEqualTo(12);
  }

  @Test
  void thirdPictureAtOnce_isTurnedAwayForAMoment() throws Exception {
    answer(json(200, "picture-png").withFixedDelay(2_000));
    CountDownLatch asked = new CountDownLatch(2);
    GEMINI.addMockServiceRequestListener((request, response) -> asked.countDown());
    CompletableFuture<Drawing> first = CompletableFuture.supplyAsync(this::draw, THREADS);
    CompletableFuture<Drawing> second = CompletableFuture.supplyAsync(this::draw, THREADS);
    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

    Throwable third = failure();

    assertThat(third)
        .isInstanceOfSatisfying(
            ProviderNotAskedException.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(2)));
    assertThat(first.get().bytes()).isEqualTo(second.get().bytes());
    assertThat(requests()).isEqualTo(2);
  }
}
