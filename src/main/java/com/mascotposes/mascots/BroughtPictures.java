package com.mascotposes.mascots;

import com.mascotposes.fetching.FetchRefusedException;
import com.mascotposes.fetching.SafeFetch;
import com.mascotposes.platform.limits.FairShares;
import com.mascotposes.platform.limits.HeldBody;
import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.storage.PictureAddresses;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.UUID;

/**
 * Turns an address that a person gave into a picture in our own store: at once when it is one of
 * ours, else fetched from the internet and drawn anew. Never inside a transaction.
 */
@ApplicationScoped
public class BroughtPictures {

  @Inject PictureAddresses addresses;

  @Inject PictureStores stores;

  @Inject SafeFetch fetch;

  @Inject Uploads uploads;

  @Inject HeldBody memory;

  /**
   * A picture in the store.
   *
   * @param isFresh whether it was put there just now, for this request only
   */
  record Brought(PictureKey key, boolean isFresh) {}

  /**
   * Brings the picture behind the address.
   *
   * @param field the member of the request that holds it
   * @throws InvalidRequestException it is no picture we can use, with a sentence that says why
   */
  Brought bring(UUID accountId, String field, String text) {
    URI address = parse(field, text);
    Optional<PictureKey> ours = addresses.keyOf(address);
    if (ours.isPresent()) {
      return ofOurs(accountId, field, ours.get());
    }
    byte[] bytes = fetched(field, address);
    try (FairShares.Lease held = memory.take(bytes.length, 1)) {
      return new Brought(uploads.keepBytes(accountId, field, bytes), true);
    }
  }

  private static URI parse(String field, String text) {
    try {
      return new URI(text.strip());
    } catch (URISyntaxException e) {
      throw new InvalidRequestException(field, "is not an address");
    }
  }

  /** Everything else may be deleted by its owner, so it is copied. */
  private Brought ofOurs(UUID accountId, String field, PictureKey key) {
    boolean isOwnUpload = key.value().startsWith(Uploads.UPLOADS + "/" + accountId + "/");
    byte[] bytes =
        stores
            .active()
            .find(key)
            .orElseThrow(() -> new InvalidRequestException(field, "leads to a deleted picture"));
    return isOwnUpload
        ? new Brought(key, false)
        : new Brought(uploads.keepBytes(accountId, field, bytes), true);
  }

  private byte[] fetched(String field, URI address) {
    try {
      return fetch.picture(address);
    } catch (FetchRefusedException e) {
      throw new InvalidRequestException(field, e.getMessage());
    }
  }

  /** Takes back what was brought for nothing. */
  void discard(Brought brought) {
    if (brought.isFresh()) {
      uploads.discard(brought.key());
    }
  }
}
