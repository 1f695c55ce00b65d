package com.mascotposes.storage.kept;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Removes from the store what nobody wants any more. Any number of nodes may do so at once; no
 * transaction is open while the store is asked.
 */
@ApplicationScoped
public class PictureSweep {

  private static final Logger LOG = System.getLogger(PictureSweep.class.getName());

  private static final int BATCH = 100;

  @Inject KeptPictures kept;

  @Inject PictureStores stores;

  /** One sweep; stops at the first picture that the store does not remove. */
  public void sweep() {
    PictureStore store = stores.active();
    for (PictureKey key : kept.due(BATCH)) {
      try {
        store.delete(key);
      } catch (StorageException e) {
        kept.notRemoved(key);
        LOG.log(
            Level.WARNING, "Picture " + key + " is not removed yet; tried again in a minute", e);
        return;
      }
      kept.removed(key);
    }
  }
}
