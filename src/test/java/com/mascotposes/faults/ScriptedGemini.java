package com.mascotposes.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Stands in for the image provider, and keeps the books a vendor would keep: which order asked how
 * often, and how many pictures it was billed for.
 */
public final class ScriptedGemini extends ScriptedServer {

  private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> pictures = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> insistent = new ConcurrentHashMap<>();
  private final AtomicReference<Runnable> onNextDraw = new AtomicReference<>();
  private final AtomicInteger drawing = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private volatile Function<DrawCall, Reply> script = call -> Reply.good();

  /** What is answered from now on. */
  public void follows(Function<DrawCall, Reply> script) {
    this.script = script;
  }

  /** Runs once, when the next request has come in whole and before it is answered. */
  void onNextDraw(Runnable action) {
    onNextDraw.set(action);
  }

  @Override
  void handle(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
    if (exchange.getRequestMethod().equals("GET")) {
      String model = "{\"name\":\"m\",\"supportedGenerationMethods\":[\"generateContent\"]}";
      answer(exchange, 200, "application/json", Map.of(), model.getBytes(UTF_8));
      return;
    }
    String text = new String(body, UTF_8);
    DrawCall call = DrawCall.of(text, count(requests, DrawCall.ticketIn(text)));
    Reply reply = book(call);
    Runnable action = onNextDraw.getAndSet(null);
    if (action != null) {
      action.run();
    }
    mostAtOnce.accumulateAndGet(drawing.incrementAndGet(), Math::max);
    pause(reply.delay());
    // before the answer: who has it may ask for the next picture at once
    drawing.decrementAndGet();
    answer(exchange, reply.status(), "application/json", reply.headers(), body(call, reply));
  }

  private Reply book(DrawCall call) {
    Reply reply = script.apply(call);
    if (call.insist()) {
      count(insistent, call.ticket());
    }
    if (reply.drawn()) {
      count(pictures, call.ticket());
    }
    return reply;
  }

  private static int count(Map<String, AtomicInteger> book, String ticket) {
    return book.computeIfAbsent(ticket, key -> new AtomicInteger()).incrementAndGet();
  }

  private static byte[] body(DrawCall call, Reply reply) {
    if (reply.body() != null) {
      return reply.body().getBytes(UTF_8);
    }
    return """
        {"candidates":[{"content":{"role":"model","parts":[{"inlineData":{"mimeType":"image/png",
        "data":"%s"}}]},"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":1,
        "candidatesTokenCount":1},"modelVersion":"scripted","responseId":"%s-%d"}"""
        .formatted(
            Base64.getEncoder().encodeToString(KeyedPicture.on(call.backdrop())),
            call.ticket(),
            call.number())
        .getBytes(UTF_8);
  }

  /** The highest number of pictures that were being drawn at one moment, since the last call. */
  public int mostAtOnce() {
    return mostAtOnce.getAndSet(0);
  }

  int requests(String ticket) {
    return of(requests, ticket);
  }

  /** Requests of all orders together. */
  public int requests() {
    return requests.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  void forgetRequests() {
    requests.clear();
  }

  int picturesBought(String ticket) {
    return of(pictures, ticket);
  }

  int insistentRequests(String ticket) {
    return of(insistent, ticket);
  }

  private static int of(Map<String, AtomicInteger> book, String ticket) {
    AtomicInteger count = book.get(ticket);
    return count == null ? 0 : count.get();
  }
}
