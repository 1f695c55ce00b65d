package com.mascotposes.storage.supabase;

import com.mascotposes.platform.time.StuckCircuit;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.StorageUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Keeps pictures in one bucket of Supabase Storage.
 *
 * <p>The calls lie in another bean, {@link SupabaseObjects}, so that its retries take part; here
 * "too busy" and "stopped for a while" become the one failure that the port knows.
 */
@ApplicationScoped
public class SupabasePictureStore implements PictureStore {

  /** Five times the rest that a circuit gives the store. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Each method has a circuit of its own. */
  StuckCircuit puts = new StuckCircuit(PATIENCE, System::nanoTime);

  private final StuckCircuit finds = new StuckCircuit(PATIENCE, System::nanoTime);
  private final StuckCircuit deletes = new StuckCircuit(PATIENCE, System::nanoTime);

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
        puts,
        calls -> {
          calls.put(key, bytes, mediaType);
          return key;
        });
  }

  @Override
  public Optional<byte[]> find(PictureKey key) {
    return translated(finds, calls -> calls.find(key));
  }

  @Override
  public void delete(PictureKey key) {
    translated(
        deletes,
        calls -> {
          calls.delete(key);
          return key;
        });
  }

  private <T> T translated(StuckCircuit circuit, Function<SupabaseObjects, T> call) {
    try {
      T result = call.apply(objects);
      circuit.letThrough();
      return result;
    } catch (CircuitBreakerOpenException e) {
      if (!circuit.isTrialDue()) {
        throw notAsked(e);
      }
      T result = call.apply(withoutCircuit());
      circuit.trialSucceeded();
      return result;
    } catch (FaultToleranceException e) {
      throw notAsked(e);
    }
  }

  private static StorageUnavailableException notAsked(FaultToleranceException why) {
    return new StorageUnavailableException("Supabase Storage is not asked now: " + why, why);
  }

  /** The same calls without interceptors, since the container did not make it. */
  private SupabaseObjects withoutCircuit() {
    SupabaseObjects plain = new SupabaseObjects();
    plain.client = client;
    plain.bucket = bucket;
    return plain;
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
