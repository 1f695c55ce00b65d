package com.mascotposes.mascots;

import com.mascotposes.accounts.care.Belongings;
import com.mascotposes.storage.PictureAddresses;
import com.mascotposes.storage.PictureStores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An account's mascots with their pictures. */
@ApplicationScoped
public class MascotBelongings implements Belongings {

  private static final int BATCH = 50;

  @Inject MascotRepository mascots;

  @Inject PictureStores stores;

  @Inject PictureAddresses addresses;

  @Inject MascotBelongings self;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Override
  public String name() {
    return "mascots";
  }

  @Override
  public int turn() {
    return 20;
  }

  @Override
  public List<?> page(UUID accountId, int page, int size) {
    return mascots.page(accountId, null, page, size).stream()
        .map(mascot -> MascotView.of(mascot, addresses))
        .toList();
  }

  @Override
  public void remove(UUID accountId) {
    while (self.removeSome(accountId) > 0) {
      // Until none is left.
    }
  }

  /** For {@link #remove} only. Pictures go first: what fails can be tried again. */
  @Transactional
  public int removeSome(UUID accountId) {
    List<Mascot> some = mascots.page(accountId, null, 1, BATCH);
    for (Mascot mascot : some) {
      mascot.picture().ifPresent(stores.active()::delete);
      entities.remove(entities.getReference(Mascot.class, mascot.id()));
    }
    return some.size();
  }
}
