package com.mascotposes.storage.supabase;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.StorageMisconfiguredException;
import com.mascotposes.storage.StorageUnavailableException;
import com.mascotposes.testkit.Container;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldJunit5Extension;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The adapter as the server puts it together, with its interceptors. */
@ExtendWith(WeldJunit5Extension.class)
class SupabaseFaultToleranceTest {

  private static final PictureKey KEY = new PictureKey("poses/fox-1/wave.png");
  private static final byte[] PICTURE = new byte[1000];
  private static final String BUSY =
      "{\"statusCode\":\"429\",\"code\":\"SlowDown\",\"error\":\"x\",\"message\":\"x\"}";

  @RegisterExtension
  static WireMockExtension service =
      WireMockExtension.newInstance()
          .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
          .build();

  @WeldSetup
  WeldInitiator container =
      Container.with(
          SupabasePictureStore.class,
          SupabaseObjects.class,
          SupabaseBucket.class,
          SupabaseClient.class,
          TestSettings.class);

  @Dependent
  @Alternative
  @Priority(1)
  static class TestSettings {

    @Produces
    Config config() {
      return Supabase.settings(address, Map.of());
    }
  }

  private static String address;

  @BeforeEach
  void useTheService() {
    address = "http://127.0.0.1:" + service.getPort();
  }

  private SupabasePictureStore store() {
    return container.select(SupabasePictureStore.class).get();
  }

  @Test
  void busyTwice_thirdUploadCounts() {
    answer(Scenario.STARTED, "second", jsonResponse(BUSY, 400));
    answer("second", "third", aResponse().withStatus(503).withBody("<html>"));
    answer("third", "third", okJson("{\"Key\":\"x\"}"));

    store().put(KEY, PICTURE, "image/png");

    assertThat(service.getAllServeEvents()).hasSize(3);
  }

  private static void answer(String state, String next, ResponseDefinitionBuilder answer) {
    service.stubFor(
        any(anyUrl())
            .inScenario("calls")
            .whenScenarioStateIs(state)
            .willSetStateTo(next)
            .willReturn(answer));
  }

  @Test
  void busyForGood_isAskedThreeTimes() {
    service.stubFor(any(anyUrl()).willReturn(jsonResponse(BUSY, 400)));

    assertThatExceptionOfType(StorageUnavailableException.class)
        .isThrownBy(() -> store().put(KEY, PICTURE, "image/png"));

    assertThat(service.getAllServeEvents()).hasSize(3);
  }

  @Test
  void refused_isAskedOnce() {
    service.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)));

    assertThatExceptionOfType(StorageMisconfiguredException.class)
        .isThrownBy(() -> store().put(KEY, PICTURE, "image/png"));

    assertThat(service.getAllServeEvents()).hasSize(1);
  }

  @Test
  void checkWhileBusy_isAskedOnce() {
    service.stubFor(any(anyUrl()).willReturn(jsonResponse(BUSY, 400)));

    assertThatExceptionOfType(StorageUnavailableException.class).isThrownBy(() -> store().check());

    assertThat(service.getAllServeEvents()).hasSize(1);
  }

  @Test
  void eightFailures_stopTheStormAndStayUnavailable() {
    service.stubFor(any(anyUrl()).willReturn(jsonResponse(BUSY, 400)));

    for (int i = 0; i < 5; i++) {
      assertThatExceptionOfType(StorageUnavailableException.class)
          .isThrownBy(() -> store().find(KEY));
    }

    assertThatExceptionOfType(StorageUnavailableException.class)
        .isThrownBy(() -> store().find(KEY))
        .withCauseInstanceOf(CircuitBreakerOpenException.class);
    assertThat(service.getAllServeEvents()).hasSize(8);
  }

  @Test
  void missingPicturesAndRefusals_doNotStopTheOthers() {
    service.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(403)));

    for (int i = 0; i < 20; i++) {
      assertThatExceptionOfType(StorageMisconfiguredException.class)
          .isThrownBy(() -> store().find(KEY));
    }

    assertThat(service.getAllServeEvents()).hasSize(20);
  }

  @Test
  void moreThanSixteenAtOnce_areTurnedAwayAsUnavailable() throws Exception {
    CountDownLatch sixteenAsk = new CountDownLatch(16);
    CountDownLatch answer = new CountDownLatch(1);
    try (RudeServer slow = new RudeServer()) {
      address = slow.url();
      slow.always(RudeServer.politeAfter(sixteenAsk, answer));
      SupabasePictureStore store = store();
      List<Future<?>> calls = new ArrayList<>();
      ExecutorService threads = Executors.newFixedThreadPool(16);
      for (int i = 0; i < 16; i++) {
        calls.add(threads.submit(() -> store.find(KEY)));
      }
      assertThat(sixteenAsk.await(20, TimeUnit.SECONDS)).isTrue();

      assertThatExceptionOfType(StorageUnavailableException.class)
          .isThrownBy(() -> store.find(KEY))
          .withCauseInstanceOf(BulkheadException.class);

      answer.countDown();
      for (Future<?> call : calls) {
        call.get(20, TimeUnit.SECONDS);
      }
      threads.shutdown();
      assertThat(slow.requests).hasSize(16);
    }
  }
}
