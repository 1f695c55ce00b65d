package com.mascotposes.providers.gemini;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** Puts the beans of this room together by hand, with time limits that suit a test. */
final class Wiring {

  static final String KEY = "AIzaSyTestKeyThatMustNeverShow-0123456";

  final GeminiSettings settings = new GeminiSettings();
  final GeminiImageProvider provider = new GeminiImageProvider();

  Wiring(String baseUrl, ExecutorService threads) {
    settings.key = Optional.of(KEY);
    settings.baseUrl = baseUrl;
    settings.model = "gemini-nano-banana-2.1";
    settings.fallbacks = Optional.of("gemini-3.1-flash-lite-image");
    settings.imageSize = "1K";
    settings.connectTimeout = Duration.ofMillis(500);
    settings.readTimeout = Duration.ofSeconds(5);
    settings.totalTimeout = Duration.ofSeconds(10);
    GeminiExchange exchange = new GeminiExchange();
    exchange.settings = settings;
    exchange.threads = managed(threads);
    provider.settings = settings;
    provider.circuit = new GeminiCircuit();
    provider.circuit.exchange = exchange;
    provider.circuit.call = new GeminiCall();
    provider.circuit.call.exchange = exchange;
    GeminiModelCheck check = new GeminiModelCheck();
    check.settings = settings;
    check.exchange = exchange;
    check.clock = Clock.systemUTC();
    provider.check = check;
    provider.log = new CircuitLog();
    provider.log.clock = check.clock;
    provider.circuit.log = provider.log;
  }

  /** Builds the client; the settings count as they are now. */
  Wiring connected() {
    provider.circuit.exchange.api =
        GeminiConnection.to(settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    return this;
  }

  Wiring connected(URI elsewhere) {
    settings.baseUrl = elsewhere.toString();
    return connected();
  }

  /** A server's executor is an executor with a longer name. */
  static ManagedExecutorService managed(ExecutorService threads) {
    InvocationHandler pass =
        (proxy, method, arguments) -> {
          try {
            return method.invoke(threads, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return (ManagedExecutorService)
        Proxy.newProxyInstance(
            Wiring.class.getClassLoader(), new Class<?>[] {ManagedExecutorService.class}, pass);
  }
}
