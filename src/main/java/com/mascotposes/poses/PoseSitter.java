package com.mascotposes.poses;

import com.mascotposes.drawings.Portraits;
import com.mascotposes.drawings.Portraits.Portrait;
import com.mascotposes.mascots.Mascot;
import com.mascotposes.mascots.MascotRepository;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.ReferencePicture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gets the mascot ready: its description, its picture, and a backdrop far from its colours. */
@ApplicationScoped
public class PoseSitter {

  @Inject MascotRepository mascots;

  @Inject Portraits portraits;

  /**
   * What to ask a provider for.
   *
   * @throws com.mascotposes.jobs.GiveUpException the mascot's picture is no longer in its store
   * @throws com.mascotposes.storage.StorageUnavailableException the store does not answer
   */
  DrawRequest requestFor(Pose pose) {
    Mascot mascot = mascots.get(pose.accountId(), pose.mascotId());
    Portrait portrait = portraits.of(mascot.picture().orElseThrow());
    ReferencePicture reference =
        new ReferencePicture(portrait.png(), "image/png", "the mascot as it must stay");
    return new DrawRequest(
        mascot.description(), List.of(reference), pose.wish(), portrait.backdrop(), false);
  }
}
