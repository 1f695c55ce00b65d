package com.mascotposes.providers.gemini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mascotposes.platform.time.StuckCircuit;
import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.PictureRefusedException;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.UnknownOutcomeException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A breaker that stays open, and a service that is back, or not. */
class GeminiCircuitTest {

  private static final GeminiModel MODEL = new GeminiModel("gemini-nano-banana-2.1");
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private final GeminiCircuit circuit = new GeminiCircuit();
  private final Breaker breaker = new Breaker();
  private final Service service = new Service();
  private long nanos;

  /** Stands for the interceptors. */
  private static final class Breaker extends GeminiCall {

    private boolean isOpen = true;

    @Override
    public Drawing send(GeminiModel model, byte[] request) {
      if (isOpen) {
        throw new CircuitBreakerOpenException();
      }
      return super.send(model, request);
    }
  }

  private static final class Service extends GeminiExchange {

    private int requests;
    private Supplier<GeminiReply> answer = () -> picture();

    @Override
    public GeminiReply generate(GeminiModel model, byte[] request) {
      requests++;
      return answer.get();
    }
  }

  @BeforeEach
  void wire() {
    breaker.exchange = service;
    circuit.call = breaker;
    circuit.exchange = service;
    circuit.log = new CircuitLog();
    circuit.log.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    circuit.stuck = new StuckCircuit(GeminiCircuit.PATIENCE, () -> nanos);
  }

  private static GeminiReply picture() {
    return new GeminiReply(200, null, null, Corpus.bytes("picture-png"));
  }

  private static GeminiReply failure() {
    return new GeminiReply(503, null, null, Corpus.bytes("error-503"));
  }

  private static GeminiReply refusal() {
    byte[] body =
        Corpus.text("finish-reason")
            .replace("@REASON@", "IMAGE_SAFETY")
            .getBytes(StandardCharsets.UTF_8);
    return new GeminiReply(200, null, null, body);
  }

  private Drawing send() {
    return circuit.send(MODEL, new byte[0]);
  }

  private void assertHeldBack() {
    assertThatExceptionOfType(CircuitBreakerOpenException.class).isThrownBy(this::send);
  }

  private void openForTooLong() {
    assertHeldBack();
    nanos += GeminiCircuit.PATIENCE.toNanos();
  }

  @Test
  void serviceIsBack_isAskedBeside() {
    openForTooLong();

    assertThat(send().bytes()).isEqualTo(Corpus.PNG);
    assertThat(send().bytes()).isEqualTo(Corpus.PNG);

    assertThat(service.requests).isEqualTo(2);
    assertThat(circuit.log.now().lastAnswerAt()).isEqualTo(NOON);
  }

  @Test
  void serviceIsStillAway_isAskedOnceAndLeftAlone() {
    service.answer = GeminiCircuitTest::failure;
    openForTooLong();

    assertThatExceptionOfType(ProviderUnavailableException.class).isThrownBy(this::send);
    assertHeldBack();

    assertThat(service.requests).isEqualTo(1);
    assertThat(circuit.log.now().state()).isEqualTo("open");
  }

  /** What may have been bought is not asked for again here. */
  @Test
  void requestIsSwallowed_isOneRequest() {
    service.answer =
        () -> {
          throw new UnknownOutcomeException("Lost.");
        };
    openForTooLong();

    assertThatExceptionOfType(UnknownOutcomeException.class).isThrownBy(this::send);
    assertHeldBack();

    assertThat(service.requests).isEqualTo(1);
  }

  @Test
  void serviceRefusesThePicture_isBackAllTheSame() {
    service.answer = GeminiCircuitTest::refusal;
    openForTooLong();

    assertThatExceptionOfType(PictureRefusedException.class).isThrownBy(this::send);
    assertThatExceptionOfType(PictureRefusedException.class).isThrownBy(this::send);

    assertThat(service.requests).isEqualTo(2);
  }

  @Test
  void breakerLetsRequestsThrough_isNotStuck() {
    service.answer = GeminiCircuitTest::failure;
    openForTooLong();
    breaker.isOpen = false;
    assertThatExceptionOfType(ProviderUnavailableException.class).isThrownBy(this::send);
    breaker.isOpen = true;

    assertHeldBack();

    assertThat(service.requests).isEqualTo(1);
  }

  @Test
  void requestIsOut_noneGoesBeside() {
    Throwable[] second = new Throwable[1];
    service.answer =
        () -> {
          breaker.isOpen = true;
          nanos += GeminiCircuit.PATIENCE.toNanos();
          second[0] = catchThrowable(this::send);
          return picture();
        };
    openForTooLong();
    breaker.isOpen = false;

    send();

    assertThat(second[0]).isInstanceOf(CircuitBreakerOpenException.class);
    assertThat(service.requests).isEqualTo(1);
  }
}
