package com.mascotposes.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Stands in for the picture store: keeps what is uploaded, unless its script says otherwise. */
final class ScriptedSupabase extends ScriptedServer {

  private static final String OBJECT = "/storage/v1/object/";
  private static final String BUCKET = "mascots/";

  /** Poses, and mascots that were not there from the start. */
  private static final Pattern DRAWN = Pattern.compile("(poses|mascots)/[^/]+/.+");

  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
  private final AtomicInteger uploads = new AtomicInteger();
  private volatile Function<String, Reply> script = method -> Reply.good();

  /** What happens from now on to requests for pictures, by their HTTP method. */
  void follows(Function<String, Reply> script) {
    this.script = script;
  }

  void keep(String key, byte[] picture) {
    kept.put(key, picture);
  }

  /** The keys of all pictures that were drawn. */
  Set<String> keysOfDrawn() {
    return kept.keySet().stream()
        .filter(DRAWN.asMatchPredicate())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** As if an administrator had removed all pictures that were drawn but these. */
  void keepOfDrawn(Set<String> keys) {
    kept.keySet().removeIf(key -> DRAWN.matcher(key).matches() && !keys.contains(key));
  }

  /** Null when there is none under this key. */
  byte[] picture(String key) {
    return kept.get(key);
  }

  /** Uploads that were tried, refused ones included. */
  int uploads() {
    return uploads.get();
  }

  @Override
  void handle(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
    String path = exchange.getRequestURI().getPath();
    if (!path.startsWith(OBJECT)) {
      json(exchange, 200, "{\"id\":\"mascots\",\"name\":\"mascots\",\"public\":true}");
      return;
    }
    Reply reply = script.apply(exchange.getRequestMethod());
    pause(reply.delay());
    if (exchange.getRequestMethod().equals("POST")) {
      uploads.incrementAndGet();
    }
    if (reply.status() != 200) {
      json(exchange, reply.status(), reply.body());
      return;
    }
    serve(exchange, path.substring(path.indexOf(BUCKET) + BUCKET.length()), body);
  }

  private void serve(HttpExchange exchange, String key, byte[] body) throws IOException {
    switch (exchange.getRequestMethod()) {
      case "POST" -> {
        kept.put(key, body);
        json(exchange, 200, "{\"Key\":\"mascots/" + key + "\"}");
      }
      case "DELETE" -> {
        kept.remove(key);
        json(exchange, 200, "{\"message\":\"Successfully deleted\"}");
      }
      default -> {
        byte[] picture = kept.get(key);
        if (picture == null) {
          json(
              exchange,
              400,
              "{\"statusCode\":\"404\",\"error\":\"not_found\",\"message\":\"Object not found\"}");
        } else {
          answer(exchange, 200, "image/png", Map.of(), picture);
        }
      }
    }
  }

  private static void json(HttpExchange exchange, int status, String body) throws IOException {
    answer(exchange, status, "application/json", Map.of(), body.getBytes(UTF_8));
  }
}
