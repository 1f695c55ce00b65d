package com.mascotposes.poses;

import com.mascotposes.imaging.KeyColor;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.mascots.Mascot;
import com.mascotposes.mascots.MascotRepository;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.ReferencePicture;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gets the mascot ready: its description, its picture, and a backdrop far from its colours. */
@ApplicationScoped
public class PoseSitter {

  @Inject MascotRepository mascots;

  @Inject PictureStores stores;

  /**
   * What to ask a provider for.
   *
   * @throws GiveUpException the mascot's picture is no longer in its store
   * @throws com.mascotposes.storage.StorageUnavailableException the store does not answer
   */
  DrawRequest requestFor(Pose pose) {
    Mascot mascot = mascots.get(pose.accountId(), pose.mascotId());
    byte[] picture = pictureOf(mascot);
    String backdrop = KeyColor.farthestFrom(PictureReader.read(picture)).hex();
    ReferencePicture reference =
        new ReferencePicture(picture, "image/png", "the mascot as it must stay");
    return new DrawRequest(mascot.description(), List.of(reference), pose.wish(), backdrop, false);
  }

  private byte[] pictureOf(Mascot mascot) {
    PictureKey key = mascot.picture().orElseThrow();
    return stores
        .active()
        .find(key)
        .orElseThrow(() -> new GiveUpException(PoseFailures.mascotPictureMissing(), null));
  }
}
