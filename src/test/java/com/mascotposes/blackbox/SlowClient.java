package com.mascotposes.blackbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Begins a request and takes its time with the rest. */
final class SlowClient implements AutoCloseable {

  private static final int PATIENCE_MS = 60_000;

  private final Socket socket;
  private final String rest;

  private SlowClient(Socket socket, String rest) {
    this.socket = socket;
    this.rest = rest;
  }

  /** Sends the headers and the first byte of a body, on behalf of this address. */
  static SlowClient withBody(String url, String address, String path, String body)
      throws IOException {
    return withBody(url, address, "none", path, body);
  }

  /** The same, with a token. */
  static SlowClient withBody(String url, String address, String token, String path, String body)
      throws IOException {
    return send(
        url,
        "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: "
            + address
            + "\r\nAuthorization: Bearer "
            + token
            + "\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
        path,
        body.length(),
        body.substring(0, 1),
        body.substring(1));
  }

  /** Sends half of a header. */
  static SlowClient withHeader(String url, String path) throws IOException {
    return send(
        url,
        "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Slow: %.0s%s",
        path,
        0,
        "a",
        "b\r\n\r\n");
  }

  private static SlowClient send(
      String url, String form, String path, int length, String first, String rest)
      throws IOException {
    Socket socket = new Socket(InetAddress.getByName("localhost"), URI.create(url).getPort());
    socket.setSoTimeout(PATIENCE_MS);
    SlowClient client = new SlowClient(socket, rest);
    client.write(form.formatted(path, length, first));
    return client;
  }

  private void write(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  /** Sends what is missing of the request. */
  void sendRest() throws IOException {
    write(rest);
  }

  /** Sends the rest and reads the whole answer. */
  String finish() throws IOException {
    sendRest();
    return answer();
  }

  /** Sends nothing more and reads the whole answer. */
  String answer() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Sends these bytes as they are, and reads the whole answer. */
  static String raw(String url, String request) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getByName("localhost"), URI.create(url).getPort())) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
