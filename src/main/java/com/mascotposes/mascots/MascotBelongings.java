package com.mascotposes.mascots;

import com.mascotposes.accounts.care.Belongings;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.storage.PictureAddresses;
import com.mascotposes.storage.kept.KeptPictures;
import com.mascotposes.storage.kept.PictureSweep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An account's mascots with their pictures. */
@ApplicationScoped
public class MascotBelongings implements Belongings {

  private static final int BATCH = 50;

  @Inject MascotRepository mascots;

  @Inject MascotEndings endings;

  @Inject KeptPictures kept;

  @Inject PictureSweep sweep;

  @Inject PictureAddresses addresses;

  @Inject MascotBelongings self;

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
    List<Mascot> some = mascots.page(accountId, null, 1, BATCH);
    while (!some.isEmpty()) {
      some.forEach(mascot -> remove(accountId, mascot.id()));
      some = mascots.page(accountId, null, 1, BATCH);
    }
    self.abandonUploads(accountId);
    sweep.sweep();
  }

  private void remove(UUID accountId, UUID id) {
    try {
      endings.delete(accountId, id);
    } catch (NotFoundException goneAlready) {
      // Another node empties the same account.
      return;
    }
  }

  /** For {@link #remove} only: pictures that were sent and never became a mascot. */
  @Transactional
  public void abandonUploads(UUID accountId) {
    kept.abandon(accountId);
  }
}
