package com.mascotposes.storage.kept;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Stores pictures under keys that are used once: whoever asked for one is told when the store
 * fails, and asks again under another key.
 *
 * <p>Not a method of {@link KeptPictures}, which would call itself past its own transaction.
 */
@ApplicationScoped
public class FreshPictures {

  @Inject PictureStores stores;

  @Inject KeptPictures kept;

  /**
   * @param key noted before, by {@link KeptPictures#announce} or {@link KeptPictures#willStore}
   * @throws StorageException the store does not do its part; what it may have kept all the same is
   *     removed later
   */
  public void put(PictureKey key, byte[] png) {
    try {
      stores.put(key, png);
    } catch (StorageException e) {
      kept.discard(key);
      throw e;
    }
  }
}
