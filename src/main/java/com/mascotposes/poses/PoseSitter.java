package com.mascotposes.poses;

import com.mascotposes.drawings.FinishedPicture;
import com.mascotposes.drawings.Portraits;
import com.mascotposes.drawings.Portraits.Portrait;
import com.mascotposes.imaging.Likeness;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.mascots.Mascot;
import com.mascotposes.mascots.MascotRepository;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.ReferencePicture;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gets the mascot ready: its description, its pictures, and a backdrop far from its colours. Who
 * sits is the approved reference of the mascot's character, when there is one.
 */
@ApplicationScoped
public class PoseSitter {

  private static final Logger LOG = System.getLogger(PoseSitter.class.getName());

  @Inject MascotRepository mascots;

  @Inject Portraits portraits;

  /**
   * What to ask a provider for.
   *
   * @throws com.mascotposes.jobs.GiveUpException the mascot's picture is no longer in its store
   * @throws com.mascotposes.storage.StorageUnavailableException the store does not answer
   */
  DrawRequest requestFor(Pose pose) {
    Mascot mascot = mascots.reference(pose.accountId(), pose.mascotId());
    Portrait portrait = portraits.of(mascot.picture().orElseThrow());
    List<ReferencePicture> references = new ArrayList<>();
    references.add(reference(portrait, "the mascot as it must stay"));
    for (PictureKey pinned : mascot.pinned()) {
      references.add(reference(portraits.of(pinned), "the same mascot in another picture"));
    }
    return new DrawRequest(
        mascot.description(), references, pose.wish(), portrait.backdrop(), false);
  }

  private static ReferencePicture reference(Portrait portrait, String role) {
    return new ReferencePicture(portrait.png(), "image/png", role);
  }

  /** What can be measured on the finished picture. */
  PoseMarks marksOf(Pose pose, FinishedPicture picture) {
    Mascot mascot = mascots.reference(pose.accountId(), pose.mascotId());
    Optional<Likeness> wanted = likenessOf(mascot);
    Optional<Likeness> found = Likeness.of(PictureReader.read(picture.png()));
    Double identity = wanted.flatMap(one -> found.map(one::to)).orElse(null);
    return new PoseMarks(picture.quality().score(), identity);
  }

  /** A picture that is finished does not wait for a store that cannot be read from. */
  private Optional<Likeness> likenessOf(Mascot mascot) {
    try {
      return mascot.picture().flatMap(portraits::find).flatMap(Portrait::likeness);
    } catch (StorageException e) {
      LOG.log(Level.INFO, "A pose is not compared with its mascot: {0}", e.getMessage());
      return Optional.empty();
    }
  }
}
