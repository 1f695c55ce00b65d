package com.mascotposes.storage.supabase;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.StorageUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * Pictures in the bucket, with patience of seconds: a call that did not get through is tried twice
 * more, which is safe because an upload replaces and a key has only one picture. Each method may be
 * in use by sixteen threads. When six of eight calls failed, the next two seconds fail at once: a
 * short time, because the jobs above wait seconds too.
 *
 * <p>The time limits of {@link SupabaseClient} end a call; {@code @Timeout} lies above them and
 * should never be seen.
 */
@ApplicationScoped
@Retry(
    maxRetries = 2,
    delay = 300,
    jitter = 100,
    maxDuration = 45_000,
    retryOn = {StorageUnavailableException.class, TimeoutException.class})
@CircuitBreaker(
    requestVolumeThreshold = 8,
    failureRatio = 0.75,
    delay = 2_000,
    failOn = {StorageUnavailableException.class, TimeoutException.class})
@Timeout(25_000)
@Bulkhead(16)
public class SupabaseObjects {

  @Inject SupabaseClient client;
  @Inject SupabaseBucket bucket;

  /** Makes the bucket when it is missing. */
  public void put(PictureKey key, byte[] bytes, String mediaType) {
    SupabaseAnswer answer = client.upload(key, bytes, mediaType);
    if (answer.isMissingBucket()) {
      bucket.create();
      answer = client.upload(key, bytes, mediaType);
    }
    if (!answer.isAccepted() && !answer.isDuplicate()) {
      throw refusal("the upload of " + key, answer);
    }
  }

  public Optional<byte[]> find(PictureKey key) {
    SupabaseAnswer answer = client.read(key);
    if (answer.isMissing()) {
      return Optional.empty();
    }
    if (!answer.isSuccess()) {
      throw refusal("to read " + key, answer);
    }
    return Optional.of(answer.body());
  }

  public void delete(PictureKey key) {
    SupabaseAnswer answer = client.remove(key);
    if (!answer.isSuccess() && !answer.isMissing()) {
      throw refusal("to delete " + key, answer);
    }
  }

  private RuntimeException refusal(String what, SupabaseAnswer answer) {
    return SupabaseRefusal.of(what, answer, client.settings().key());
  }
}
