package com.mascotposes.drawings;

import com.mascotposes.providers.ImageProvider;
import com.mascotposes.providers.ImageProviders;
import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.StorageUnavailableException;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Refuses to start with settings that cannot work: better one sentence now than every pose failing
 * later. A service that is only out of reach is no reason to stay down.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class StartCheck {

  private static final Logger LOG = Logger.getLogger(StartCheck.class.getName());

  @Inject ImageProviders providers;

  @Inject PictureStores stores;

  @Inject DrawingPrices prices;

  @Inject StorePatience patience;

  /**
   * @throws IllegalStateException a setting is wrong; the message says which
   * @throws com.mascotposes.storage.StorageMisconfiguredException the store refuses us
   */
  @PostConstruct
  void check() {
    prices.check();
    patience.check();
    ImageProvider provider = providers.active();
    provider
        .problem()
        .ifPresent(
            problem -> {
              throw new IllegalStateException(problem);
            });
    PictureStore store = stores.active();
    try {
      store.check();
    } catch (StorageUnavailableException e) {
      LOG.log(Level.WARNING, "The picture store does not answer yet; uploads will be repeated", e);
    }
    LOG.info(() -> "Poses are drawn by %s and kept in %s".formatted(provider.name(), store.name()));
  }
}
