package com.mascotposes.storage.supabase;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An HTTP server on a bare socket that misbehaves as real ones do: one bad manner for each request
 * in the order given, then polite unless told otherwise.
 */
final class RudeServer implements AutoCloseable {

  /** How one request is treated. False ends the connection. */
  interface Manner {
    boolean treat(Request request) throws Exception;
  }

  /**
   * @param connection which connection, counted from 1
   * @param line such as {@code POST /object/mascots/a.png HTTP/1.1}
   * @param bodyLength bytes that the client said would follow; they are not read yet
   */
  record Request(int connection, String line, int bodyLength, Socket socket, InputStream in) {

    void answer(int status, String body) throws IOException {
      String head = "HTTP/1.1 %d X\r\nContent-Length: %d\r\nConnection: keep-alive\r\n\r\n";
      send(head.formatted(status, body.length()) + body);
    }

    void send(String text) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(text.getBytes(ISO_8859_1));
      out.flush();
    }

    void readBody() throws IOException {
      in.skipNBytes(bodyLength);
    }
  }

  static final String TOO_LARGE =
      "{\"statusCode\":\"413\",\"error\":\"Payload too large\",\"message\":\"too large\"}";

  final List<Request> requests = new CopyOnWriteArrayList<>();
  final AtomicInteger connections = new AtomicInteger();

  /** Requests that came on a connection whose upload had been refused. */
  final AtomicInteger onPoisonedConnections = new AtomicInteger();

  private final Queue<Manner> script = new ConcurrentLinkedQueue<>();
  private volatile Manner otherwise = polite();
  private final ServerSocket door;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<Socket> open = new ArrayDeque<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  RudeServer() throws IOException {
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.submit(this::receive);
  }

  /** From now on, when nothing else is asked for. */
  void always(Manner manner) {
    otherwise = manner;
  }

  String url() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  RudeServer then(Manner... manners) {
    script.addAll(List.of(manners));
    return this;
  }

  private Void receive() throws IOException {
    while (!door.isClosed()) {
      Socket socket = accept();
      int number = connections.incrementAndGet();
      threads.submit(() -> serve(number, socket));
    }
    return null;
  }

  private Socket accept() throws IOException {
    Socket socket = door.accept();
    synchronized (open) {
      open.add(socket);
    }
    return socket;
  }

  private Void serve(int number, Socket socket) throws Exception {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (Request next = head(number, socket, in); next != null; next = head(number, socket, in)) {
        requests.add(next);
        Manner manner = script.poll();
        if (!(manner == null ? otherwise : manner).treat(next)) {
          return null;
        }
      }
    }
    return null;
  }

  private static Request head(int number, Socket socket, InputStream in) throws IOException {
    String line = line(in);
    int length = 0;
    for (String field = line; !field.isEmpty(); field = line(in)) {
      if (field.toLowerCase().startsWith("content-length:")) {
        length = Integer.parseInt(field.substring(15).strip());
      }
    }
    return line.isEmpty() ? null : new Request(number, line, length, socket, in);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.read();
    while (next != '\n' && next >= 0) {
      line.append((char) next);
      next = in.read();
    }
    return line.toString().strip();
  }

  static Manner polite() {
    return request -> {
      request.readBody();
      request.answer(200, "{\"Key\":\"x\"}");
      return true;
    };
  }

  /** Counts down the first, waits for the second. */
  static Manner politeAfter(CountDownLatch asked, CountDownLatch answer) {
    return request -> {
      asked.countDown();
      return answer.await(60, TimeUnit.SECONDS) && polite().treat(request);
    };
  }

  /** Refuses before the body is read, leaves the connection open, and never answers on it again. */
  Manner refuseEarly(String body) {
    return request -> {
      request.answer(400, body);
      request.readBody();
      if (request.in().read() >= 0) {
        onPoisonedConnections.incrementAndGet();
      }
      return waitForTheEnd();
    };
  }

  /** The same, without ever taking the body from the wire. */
  Manner refuseEarlyAndStopReading(String body) {
    return request -> {
      request.answer(400, body);
      return waitForTheEnd();
    };
  }

  private boolean waitForTheEnd() throws InterruptedException {
    return closed.await(60, TimeUnit.SECONDS);
  }

  static Manner reset() {
    return request -> {
      request.socket().setSoLinger(true, 0);
      return false;
    };
  }

  static Manner hangUpAfterTheBody() {
    return request -> {
      request.readBody();
      return false;
    };
  }

  /** Sends what it has and goes. */
  static Manner breakOff(String answer) {
    return request -> {
      request.readBody();
      request.send(answer);
      return false;
    };
  }

  /** Never answers. */
  Manner silence() {
    return request -> {
      request.readBody();
      return waitForTheEnd();
    };
  }

  /** A good head, then a byte of the body every 20 ms, for ever. */
  Manner drip() {
    return request -> {
      request.readBody();
      request.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
      try {
        while (!closed.await(20, TimeUnit.MILLISECONDS)) {
          request.send(".");
        }
      } catch (SocketException e) {
        return false; // the client had enough
      }
      return false;
    };
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    door.close();
    synchronized (open) {
      for (Socket socket : open) {
        socket.close();
      }
    }
    threads.shutdownNow();
  }
}
