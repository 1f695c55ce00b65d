package com.mascotposes.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * One fetch of one address, redirects included. No cookies, no credentials, no proxy, no second
 * try; the host's own name goes into TLS and into the request although the address is pinned.
 */
final class Fetch {

  private static final int LONGEST_HEADER_LINE = 8192;
  private static final int MOST_HEADERS = 100;

  private final FetchRules rules;
  private final ScheduledExecutorService threads;

  Fetch(FetchRules rules, ScheduledExecutorService threads) {
    this.rules = rules;
    this.threads = threads;
  }

  /** What a server said: bytes, or where to look instead. */
  private record Answer(byte[] bytes, URI elsewhere) {}

  /**
   * @throws FetchRefusedException it is not allowed, not there, not a picture, or takes too long
   */
  byte[] picture(URI address) {
    HttpClientConnectionManager connections = connections();
    try (CloseableHttpClient client = client(connections)) {
      ScheduledFuture<?> end =
          threads.schedule(
              () -> connections.close(CloseMode.IMMEDIATE),
              rules.total().toMillis(),
              TimeUnit.MILLISECONDS);
      try {
        return follow(client, address, end);
      } finally {
        end.cancel(false);
      }
    } catch (UnknownHostException e) {
      // In the same words as a private address: which names exist inside is nobody's business.
      throw notPublic(e);
    } catch (IOException | IllegalStateException e) {
      throw new FetchRefusedException("cannot be fetched: there is no answer in time", e);
    }
  }

  private byte[] follow(CloseableHttpClient client, URI address, ScheduledFuture<?> end)
      throws IOException {
    URI at = address;
    for (int redirects = 0; redirects <= rules.mostRedirects(); redirects++) {
      Answer answer = ask(client, at, end);
      if (answer.bytes() != null) {
        return answer.bytes();
      }
      at = answer.elsewhere();
    }
    throw new FetchRefusedException(
        "cannot be fetched: it leads on more than " + rules.mostRedirects() + " times");
  }

  private Answer ask(CloseableHttpClient client, URI at, ScheduledFuture<?> end)
      throws IOException {
    HttpGet request = new HttpGet(checked(at));
    request.setHeader("Accept", "image/png, image/webp, image/jpeg, image/gif");
    request.setHeader("Accept-Encoding", "identity");
    return client.execute(
        request,
        response -> {
          Answer answer = read(at, response);
          if (end.isDone()) {
            throw new IOException("time is over");
          }
          return answer;
        });
  }

  private URI checked(URI at) {
    int port = at.getPort() < 0 ? 443 : at.getPort();
    boolean isPlain = at.getRawUserInfo() == null && at.getHost() != null;
    if (!"https".equalsIgnoreCase(at.getScheme()) || !isPlain || port != rules.port()) {
      throw notPublic(null);
    }
    return at;
  }

  private static FetchRefusedException notPublic(Exception cause) {
    return new FetchRefusedException("must be a public https address", cause);
  }

  private Answer read(URI at, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    Header location = response.getFirstHeader("Location");
    if (status >= 300 && status < 400 && location != null) {
      return new Answer(null, resolved(at, location.getValue()));
    }
    if (status != 200) {
      throw new FetchRefusedException("cannot be fetched: the answer is " + status);
    }
    return new Answer(bytes(response.getEntity()), null);
  }

  private static URI resolved(URI at, String location) {
    try {
      return at.resolve(location);
    } catch (IllegalArgumentException e) {
      throw notPublic(e);
    }
  }

  private byte[] bytes(HttpEntity entity) throws IOException {
    if (entity == null) {
      throw new FetchRefusedException("is no picture: the answer is empty");
    }
    refuseOtherTypes(entity.getContentType());
    if (entity.getContentEncoding() != null) {
      throw new FetchRefusedException("is no picture: the answer is compressed");
    }
    if (entity.getContentLength() > rules.mostBytes()) {
      throw tooLarge();
    }
    try (InputStream in = entity.getContent()) {
      byte[] bytes = in.readNBytes(rules.mostBytes() + 1);
      if (bytes.length > rules.mostBytes()) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  /** A hint only, for a better sentence: what the bytes are is decided by their content. */
  private static void refuseOtherTypes(String type) {
    String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if (lower.startsWith("text/") || lower.startsWith("application/json")) {
      throw new FetchRefusedException("is no picture but " + lower.split("[;\\s]", 2)[0]);
    }
  }

  private FetchRefusedException tooLarge() {
    return new FetchRefusedException("is larger than " + rules.mostBytes() / (1024 * 1024) + " MB");
  }

  private HttpClientConnectionManager connections() {
    Timeout silence = timeout(rules.silence());
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(new CheckedNames(rules, threads))
        .setTlsSocketStrategy(new DefaultClientTlsStrategy(rules.tls()))
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                    Http1Config.custom()
                        .setMaxLineLength(LONGEST_HEADER_LINE)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build())
                .build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom().setConnectTimeout(silence).setSocketTimeout(silence).build())
        .build();
  }

  private CloseableHttpClient client(HttpClientConnectionManager connections) {
    RequestConfig config =
        RequestConfig.custom()
            .setResponseTimeout(timeout(rules.silence()))
            .setConnectionRequestTimeout(timeout(rules.silence()))
            .setRedirectsEnabled(false)
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(config)
        .setUserAgent("mascot-poses")
        .setConnectionReuseStrategy((request, response, context) -> false)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  private static Timeout timeout(Duration duration) {
    return Timeout.ofMilliseconds(duration.toMillis());
  }
}
