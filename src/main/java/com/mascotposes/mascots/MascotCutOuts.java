package com.mascotposes.mascots;

import com.mascotposes.imaging.CutOut;
import com.mascotposes.imaging.CutOutOptions;
import com.mascotposes.imaging.CutOutResult;
import com.mascotposes.imaging.FrameKind;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.kept.KeptPictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Takes the backdrop away from the pictures that mascots have already. */
@ApplicationScoped
public class MascotCutOuts {

  @Inject MascotRepository mascots;

  @Inject PictureStores stores;

  @Inject Uploads uploads;

  @Inject KeptPictures kept;

  @Inject MascotCutOuts self;

  @Inject Clock clock;

  /**
   * Gives the mascot a picture without backdrop under a new address; copies of the old one stay
   * right. A picture with transparency of its own stays, so doing it twice changes nothing.
   *
   * @throws ProblemException 409 when the mascot has no picture yet, 422 when the cut would be poor
   */
  Mascot cutOut(UUID accountId, UUID id) {
    CutOutResult cut =
        CutOut.of(PictureReader.read(picture(accountId, id)), CutOutOptions.unknownBackdrop());
    if (cut.frame() == FrameKind.TRANSPARENT) {
      return mascots.get(accountId, id);
    }
    if (!cut.quality().acceptable()) {
      throw poor(CutOutView.of(cut));
    }
    PictureKey fresh = uploads.keep(Uploads.UPLOADS, accountId, cut.picture());
    return self.replace(accountId, id, fresh);
  }

  private byte[] picture(UUID accountId, UUID id) {
    PictureKey key =
        mascots
            .get(accountId, id)
            .picture()
            .orElseThrow(
                () -> new ProblemException(409, "mascot-not-ready", "This mascot has no picture"));
    return stores.active().find(key).orElseThrow(() -> new NotFoundException("Picture", id));
  }

  private static ProblemException poor(CutOutView cut) {
    return new ProblemException(
        422,
        "cut-out-poor",
        "The backdrop cannot be taken away cleanly. Upload the mascot on one flat, strong colour"
            + " that it does not wear, or with a transparent backdrop",
        Map.of("backdrop", cut.backdrop(), "quality", cut.quality()));
  }

  /** No transaction is open while pixels are computed and stored. */
  @Transactional
  public Mascot replace(UUID accountId, UUID id, PictureKey picture) {
    Mascot mascot = mascots.get(accountId, id);
    mascots.lock(mascot);
    mascot
        .picture()
        .filter(old -> !mascots.isUsedByOthers(mascot, old))
        .ifPresent(old -> kept.handOver(old, id));
    mascot.changesPicture(picture, clock.instant());
    return mascot;
  }
}
