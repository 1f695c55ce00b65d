package com.mascotposes.providers.gemini;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * Builds the client of the Gemini API from our settings.
 *
 * <p>Built by hand, because {@code @Inject @RestClient} breaks deployments on Payara Server. It
 * does not follow redirects, which would carry the key to another host.
 */
@ApplicationScoped
public class GeminiConnection {

  @Produces
  @ApplicationScoped
  GeminiApi api(GeminiSettings settings) {
    return to(settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
  }

  static GeminiApi to(URI base, Duration connectTimeout, Duration readTimeout) {
    return RestClientBuilder.newBuilder()
        .baseUri(base)
        .connectTimeout(connectTimeout.toMillis(), TimeUnit.MILLISECONDS)
        .readTimeout(readTimeout.toMillis(), TimeUnit.MILLISECONDS)
        .followRedirects(false)
        .property("microprofile.rest.client.disable.default.mapper", true)
        .property("jersey.config.client.httpUrlConnector.useFixedLengthStreaming", true)
        .register(SentOnce.class)
        .build(GeminiApi.class);
  }

  void close(@Disposes GeminiApi api) {
    api.close();
  }
}
