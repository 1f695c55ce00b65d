package com.mascotposes.storage.supabase;

import com.mascotposes.storage.PictureKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * The calls of the storage service that we use, each sent once. Gives back whatever was answered.
 *
 * <p>Settings are read at each call, so that a server which keeps its pictures elsewhere starts
 * without them.
 */
@ApplicationScoped
class SupabaseClient {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Inject Config config;
  private SupabaseWire wire;
  Duration uploadLimit = Duration.ofSeconds(20);
  Duration readLimit = Duration.ofSeconds(10);

  @PostConstruct
  void connect() {
    wire = new SupabaseWire();
  }

  SupabaseSettings settings() {
    return SupabaseSettings.from(config);
  }

  /**
   * Replaces what is there: a repeated upload of a lost answer then succeeds, and the service keeps
   * the connection healthy, which it does not after "duplicate".
   */
  SupabaseAnswer upload(PictureKey key, byte[] bytes, String mediaType) {
    SupabaseSettings settings = settings();
    return wire.send(
        request(settings, settings.writeAddress(key), uploadLimit)
            .header("Content-Type", mediaType)
            .header("Cache-Control", FOR_EVER)
            .header("x-upsert", "true")
            .POST(BodyPublishers.ofByteArray(bytes))
            .build());
  }

  SupabaseAnswer read(PictureKey key) {
    SupabaseSettings settings = settings();
    return wire.send(request(settings, settings.readAddress(key), readLimit).GET().build());
  }

  /** Without a content type: the service refuses a typed request that has no body. */
  SupabaseAnswer remove(PictureKey key) {
    SupabaseSettings settings = settings();
    return wire.send(request(settings, settings.writeAddress(key), readLimit).DELETE().build());
  }

  /** Unlike reading a picture, this proves the key: a public bucket is read with any. */
  SupabaseAnswer showBucket() {
    SupabaseSettings settings = settings();
    return wire.send(request(settings, settings.bucketAddress(), readLimit).GET().build());
  }

  SupabaseAnswer createPublicBucket() {
    SupabaseSettings settings = settings();
    String bucket =
        Json.createObjectBuilder()
            .add("id", settings.bucket())
            .add("name", settings.bucket())
            .add("public", true)
            .build()
            .toString();
    return wire.send(
        request(settings, settings.bucketsAddress(), readLimit)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(bucket))
            .build());
  }

  /** A plain agent name, because new keys are refused when it looks like a browser. */
  private static HttpRequest.Builder request(
      SupabaseSettings settings, URI address, Duration limit) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(limit).header("User-Agent", "MascotPoses/1.0");
    settings.key().sign(request);
    return request;
  }
}
