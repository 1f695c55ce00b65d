package com.mascotposes.storage;

import com.mascotposes.platform.tracing.Span;
import com.mascotposes.platform.tracing.Tracing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the store that the settings ask for. */
@ApplicationScoped
public class PictureStores {

  /** Takes no traces until the container puts its own here. */
  @Inject Tracing tracing = new Tracing();

  @Inject @Any Instance<PictureStore> all;

  @Inject
  @ConfigProperty(name = "supabase.url")
  Optional<String> supabaseUrl;

  /** Supabase when {@code supabase.url} is set, else the folder. */
  public PictureStore active() {
    String name = supabaseUrl.isPresent() ? "supabase" : "filesystem";
    return all.stream().filter(store -> store.name().equals(name)).findFirst().orElseThrow();
  }

  /**
   * Puts a PNG into the active store.
   *
   * @throws StorageUnavailableException nothing is known to be kept; worth trying again later
   * @throws StorageMisconfiguredException key, bucket or folder is wrong; an operator must act
   */
  public void put(PictureKey key, byte[] png) {
    PictureStore store = active();
    try (Span span = tracing.begin("put picture", Span.Kind.CLIENT)) {
      span.with("com.mascotposes.store", store.name())
          .with("com.mascotposes.picture.key", key.value())
          .with("com.mascotposes.picture.bytes", png.length);
      try {
        store.put(key, png, "image/png");
      } catch (StorageUnavailableException | StorageMisconfiguredException e) {
        span.failed(e);
        throw e;
      }
    }
  }
}
