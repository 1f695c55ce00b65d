package com.mascotposes.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP server on loopback that waits, answers or breaks off as it is told. */
public abstract class ScriptedServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile CountDownLatch gate = new CountDownLatch(1);

  ScriptedServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      handle(exchange, exchange.getRequestBody().readAllBytes());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  abstract void handle(HttpExchange exchange, byte[] body) throws IOException, InterruptedException;

  void pause(Duration delay) throws InterruptedException {
    if (!delay.isZero()) {
      waiting.incrementAndGet();
      try {
        gate.await(delay.toMillis(), TimeUnit.MILLISECONDS);
      } finally {
        waiting.decrementAndGet();
      }
    }
  }

  /** Requests that are being delayed. */
  int waiting() {
    return waiting.get();
  }

  /** Whatever is being delayed is answered now. */
  public void release() {
    CountDownLatch open = gate;
    gate = new CountDownLatch(1);
    open.countDown();
  }

  /** Status 0 closes the connection instead. */
  static void answer(
      HttpExchange exchange, int status, String type, Map<String, String> headers, byte[] body)
      throws IOException {
    if (status == 0) {
      return;
    }
    headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    release();
    server.stop(0);
    threads.shutdownNow();
  }
}
