package com.mascotposes.storage.supabase;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.StorageUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Keeps pictures in one bucket of Supabase Storage.
 *
 * <p>The calls lie in another bean, {@link SupabaseObjects}, so that its retries take part; here
 * "too busy" and "stopped for a while" become the one failure that the port knows.
 */
@ApplicationScoped
public class SupabasePictureStore implements PictureStore {

  @Inject SupabaseClient client;
  @Inject SupabaseObjects objects;
  @Inject SupabaseBucket bucket;

  @Override
  public String name() {
    return "supabase";
  }

  @Override
  public void put(PictureKey key, byte[] bytes, String mediaType) {
    translated(
        () -> {
          objects.put(key, bytes, mediaType);
          return key;
        });
  }

  @Override
  public Optional<byte[]> find(PictureKey key) {
    return translated(() -> objects.find(key));
  }

  @Override
  public void delete(PictureKey key) {
    translated(
        () -> {
          objects.delete(key);
          return key;
        });
  }

  private static <T> T translated(Supplier<T> call) {
    try {
      return call.get();
    } catch (FaultToleranceException e) {
      throw new StorageUnavailableException("Supabase Storage is not asked now: " + e, e);
    }
  }

  @Override
  public URI publicAddress(PictureKey key) {
    return client.settings().publicAddress(key);
  }

  /** Without retries: whoever asks for the state wants the present one. */
  @Override
  public void check() {
    bucket.check();
  }
}
